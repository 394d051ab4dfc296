import { figureAt, isPlainFigure } from "../signs/figure.ts";
import { PADDING_RIGHT, ROOM_FOR_PINNED } from "./columns.ts";
import { columnHeadParts, element, markedFigure, rowHead } from "./elements.ts";
import { axisName, headOf } from "./heads.ts";
import { spanOf } from "./layout.ts";
import type { Line } from "./layout.ts";
import { directionOf, orderBy } from "./order.ts";
import { columnPlan, innermostOf } from "./plan.ts";
import type { PlannedHead } from "./plan.ts";
import { kindsOf } from "./view.ts";
import type { TableView } from "./view.ts";
import { rowHeadRooms, rowHeight } from "./widths.ts";
import type { Measure, RowHeadRoom } from "./widths.ts";

/**
 * The rows and columns in sight, as the grid will show them, to be read while the grid is on its way. Only a look at
 * it: nothing in it can be pressed, and speech waits for the grid.
 */
export function rowsInSight(room: HTMLElement, view: TableView, measure: Measure): HTMLElement {
  const heads = rowHeadRooms(view, measure, room.clientWidth);
  const plan = columnPlan(view, measure);
  const apart = plan(view.pinnedColumns);
  const left = heads.reduce((sum, { width }) => sum + width, 0) + widthOf(apart);
  const others = room.clientWidth - left;
  const columns = [
    ...(room.clientWidth > ROOM_FOR_PINNED ? apart : []),
    ...inSight(plan(view.columns.slice(0, Math.ceil(others / NARROWEST_COLUMN) + 1)), others),
  ];
  const height = rowHeight(heads);
  const most = Math.ceil(room.clientHeight / height);
  const lines = [...view.pinnedRows, ...view.rows].slice(0, most);

  const table = document.createElement("table");
  table.append(
    columnWidths(heads, innermostOf(columns)),
    head(view, columns),
    body(view, lines, innermostOf(columns), height),
  );
  const picture = document.createElement("div");
  picture.className = "first-rows";
  picture.setAttribute("aria-hidden", "true");
  picture.append(table);
  return picture;
}

/** No column of figures is narrower. */
const NARROWEST_COLUMN = 64;

/** The outermost heads that begin within a room. */
function inSight(heads: readonly PlannedHead[], room: number): readonly PlannedHead[] {
  let left = room;
  return heads.filter(({ width }) => {
    left -= width;
    return left + width > 0;
  });
}

function columnWidths(heads: readonly RowHeadRoom[], columns: readonly PlannedHead[]): HTMLElement {
  const group = document.createElement("colgroup");
  for (const { width } of [...heads, ...columns]) {
    const column = document.createElement("col");
    column.style.width = `${width}px`;
    group.append(column);
  }
  return group;
}

function head(view: TableView, columns: readonly PlannedHead[]): HTMLElement {
  const part = document.createElement("thead");
  const { rows, columns: axes } = view.layout.arrangement;
  let depth: readonly PlannedHead[] = columns;
  for (const at of axes.keys()) {
    const row = part.insertRow();
    if (at === 0) {
      for (const axis of rows) {
        const corner = cell(row, ["is-corner"], element("name", axisName(view.layout, axis, view.names)));
        corner.rowSpan = axes.length;
      }
    }
    for (const planned of depth) {
      const innermost = planned.below.length === 0;
      const wanted = innermost ? orderBy(view.layout, planned.line) : undefined;
      const said = element("column-head", "");
      said.append(...columnHeadParts(planned.head, wanted && (directionOf(view.order, wanted) ?? "none")));
      const kinds = innermost ? ["is-figure", ...kindsOf(view, planned.line)] : [];
      cell(row, kinds, said).colSpan = innermost ? 1 : innermostOf(planned.below).length;
    }
    depth = depth.flatMap(({ below }) => below);
  }
  return part;
}

function body(view: TableView, lines: readonly Line[], columns: readonly PlannedHead[], height: number): HTMLElement {
  const part = document.createElement("tbody");
  const { rows } = view.layout.arrangement;
  for (const [index, line] of lines.entries()) {
    const row = part.insertRow();
    row.style.height = `${height}px`;
    row.className = kindsOf(view, line).join(" ");
    for (const depth of rows.keys()) {
      const inner = depth === rows.length - 1;
      // A head that several lines share stands beside the first of them.
      if (!inner && index > 0 && spanOf(lines, index - 1, depth, index + 1) === 2) continue;
      const kinds = ["is-head", ...(rows[depth] === "areas" ? ["is-area"] : []), ...kindsOf(view, line)];
      const said = cell(row, kinds, rowHead(headOf(view.layout, line, depth, view.names)));
      said.rowSpan = inner ? 1 : spanOf(lines, index, depth);
    }
    for (const { line: column, marks } of columns) {
      const at = view.layout.address(line, column);
      const figure = cell(row, ["is-figure", ...kindsOf(view, column)], figureElement(view, at));
      const looks = view.looksOf?.(at);
      figure.style.paddingRight = `${PADDING_RIGHT + marks}px`;
      if (looks)
        Object.assign(figure.style, {
          backgroundColor: looks.fill,
          color: looks.ink,
          textDecoration: looks.low ? "underline" : "",
        });
    }
  }
  return part;
}

function figureElement(view: TableView, at: number): HTMLElement {
  const { layout, names, decimals } = view;
  if (!isPlainFigure(layout.result, at)) return markedFigure(view, at);
  return element("", figureAt(layout.result, at, names.words, decimals).text);
}

function cell(row: HTMLTableRowElement, kinds: readonly string[], content: HTMLElement): HTMLTableCellElement {
  const made = row.insertCell();
  made.className = kinds.join(" ");
  made.append(content);
  return made;
}

function widthOf(heads: readonly PlannedHead[]): number {
  return heads.reduce((sum, { width }) => sum + width, 0);
}
