import type { Areas } from "../../cube/area.ts";
import type { Order } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Intent } from "../form.ts";
import type { Names } from "./heads.ts";
import { layoutOf, splitReferences } from "./layout.ts";
import type { Layout, Line } from "./layout.ts";
import type { LooksOf } from "./looks.ts";
import type { TableOptions } from "./options.ts";
import { pagesOf } from "./pages.ts";
import type { Pages } from "./pages.ts";

/** More columns than this are shown in pages, by whole periods. */
const MOST_COLUMNS = 500;
/** References stand apart while they leave room for what they are compared with. */
const MOST_PINNED_ROWS = 6;
const MOST_PINNED_COLUMNS = 3;

/** Everything one table on the screen shows, as plain values; made anew when anything changes. */
export interface TableView {
  readonly layout: Layout;
  readonly rows: readonly Line[];
  readonly pinnedRows: readonly Line[];
  readonly columns: readonly Line[];
  readonly pinnedColumns: readonly Line[];
  readonly pages: Pages;
  readonly page: number;
  readonly names: Names;
  readonly decimals: number | null;
  readonly title: string;
  readonly order: Order | undefined;
  readonly mine: string | undefined;
  readonly looksOf: LooksOf | undefined;
  readonly onIntent: (intent: Intent) => void;
}

export interface ViewInput {
  readonly result: Result;
  readonly options: TableOptions;
  readonly words: Words;
  readonly areas: Areas;
  readonly title: string;
  readonly order: Order | undefined;
  readonly mine: string | undefined;
  readonly page: number;
  readonly looksOf?: LooksOf | undefined;
  readonly onIntent: (intent: Intent) => void;
}

/** Lays out, sets references apart and takes one page of the columns. A page that is not there is the last one. */
export function viewOf(input: ViewInput): TableView {
  const layout = layoutOf(input.result, input.options);
  const down = splitReferences(layout.rows, MOST_PINNED_ROWS);
  const across = splitReferences(layout.columns, MOST_PINNED_COLUMNS);
  const pages = pagesOf(across.plain, MOST_COLUMNS);
  const page = Math.min(input.page, pages.pages.length - 1);
  return {
    layout,
    rows: down.plain,
    pinnedRows: down.references,
    columns: pages.pages[page]?.lines ?? [],
    pinnedColumns: across.references,
    pages,
    page,
    names: { words: input.words, levels: input.areas.levels, codes: input.options.codes },
    decimals: input.options.decimals,
    title: input.title,
    order: input.order,
    mine: input.mine,
    looksOf: input.looksOf,
    onIntent: input.onIntent,
  };
}

/** Classes for the looks of a line: the favourite area, and what is compared with. */
export function kindsOf(view: TableView, line: Line): string[] {
  const mine = view.mine !== undefined && view.layout.result.areas[line.area]?.code === view.mine;
  return [...(mine ? ["is-mine"] : []), ...(line.reference ? ["is-reference"] : [])];
}
