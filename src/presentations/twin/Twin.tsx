import { useId, useMemo, useState } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { FigurePlace } from "../figurePlace.ts";
import { layoutOf } from "../table/layout.ts";
import { Pager } from "../table/Pager.tsx";
import { pagesOf } from "../table/pages.ts";
import type { TableOptions } from "../table/options.ts";
import { TwinBody } from "./TwinBody.tsx";
import { TwinHead } from "./TwinHead.tsx";
import "./twin.css";

export interface TwinProps {
  readonly result: Result;
  readonly words: Words;
  readonly caption: string;
  /** How the table lays it out; without it the layout that suits the result. */
  readonly options?: Partial<TableOptions>;
  readonly levels?: Areas["levels"];
  /** Asks where a figure comes from; without it the figures are plain text. */
  readonly onExplain?: (figure: FigurePlace) => void;
}

/** A page holds about this many cells: what a browser lays out and a screen reader takes in without waiting. */
const CELLS = 10_000;
const COLUMNS = 200;

/** A region that scrolls and holds nothing to focus on is itself in the tab order, in every browser (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

/** Any result as a plain HTML table, with every head tied to its cells and every sign in words. */
export function Twin({ result, words, caption, options, levels, onExplain }: TwinProps) {
  const [across, setAcross] = useState(0);
  const [down, setDown] = useState(0);
  const prefix = useId();
  const { rows, columns, codes = false, decimals = null } = options ?? {};
  const layout = useMemo(() => layoutOf(result, { rows: rows ?? [], columns: columns ?? [] }), [result, rows, columns]);
  const columnPages = useMemo(() => pagesOf(layout.columns, COLUMNS), [layout]);
  const column = Math.min(across, columnPages.pages.length - 1);
  const shown = columnPages.pages[column]?.lines ?? [];
  const rowPages = useMemo(
    () => pagesOf(layout.rows, Math.max(1, Math.floor(CELLS / Math.max(1, shown.length)))),
    [layout, shown.length],
  );
  const row = Math.min(down, rowPages.pages.length - 1);
  const lines = rowPages.pages[row]?.lines ?? [];
  const names = { words, codes, ...(levels ? { levels } : {}) };
  return (
    <div className="twin">
      <div className="twin-pages">
        <Pager pages={rowPages} page={row} words={words} onPage={setDown} lines="rows" />
        <Pager pages={columnPages} page={column} words={words} onPage={setAcross} />
      </div>
      <div className="twin-scroll" role="region" aria-label={caption} {...REACHABLE}>
        <table>
          <caption>{caption}</caption>
          <TwinHead layout={layout} columns={shown} names={names} prefix={prefix} />
          <TwinBody
            {...{ layout, names, decimals, prefix }}
            rows={lines}
            columns={shown}
            {...(onExplain && { onExplain })}
          />
        </table>
      </div>
    </div>
  );
}
