import type * as Grid from "./grid.ts";
import { rowsInSight } from "./rowsInSight.ts";
import type { TableView } from "./view.ts";
import type { Measure } from "./widths.ts";

/** A table on the screen; `update` shows another view and keeps focus, scroll and widths where they were. */
export interface TablePainting {
  readonly update: (view: TableView) => void;
  readonly destroy: () => void;
}

/** The code of the grid, once it has come in. */
let code: typeof Grid | undefined;

/**
 * Paints a view into an element: by the grid, and while its code is on its way the rows in sight, so that the first
 * figures can be read a quarter of a second earlier. `onFailed`: the grid did not come.
 */
export function paintTable(
  element: HTMLElement,
  view: TableView,
  measure: Measure,
  onFailed: () => void,
): TablePainting {
  if (code) return code.tableGrid(element, view, measure);
  let latest = view;
  let picture = rowsInSight(element, view, measure);
  let grid: TablePainting | undefined;
  let gone = false;
  element.append(picture);
  import("./grid.ts").then((module) => {
    code = module;
    if (!gone) grid = module.tableGrid(element, latest, measure, () => picture.remove());
  }, onFailed);
  return {
    update: (next) => {
      latest = next;
      if (grid) {
        grid.update(next);
        return;
      }
      const newer = rowsInSight(element, next, measure);
      picture.replaceWith(newer);
      picture = newer;
    },
    destroy: () => {
      gone = true;
      picture.remove();
      grid?.destroy();
    },
  };
}
