import * as v from "valibot";
import { figureAt } from "../presentations/signs/figure.ts";
import type { Figure } from "../presentations/signs/figure.ts";
import { axisName, headOf, headWords } from "../presentations/table/heads.ts";
import type { Names } from "../presentations/table/heads.ts";
import { layoutOf } from "../presentations/table/layout.ts";
import type { Layout, Line } from "../presentations/table/layout.ts";
import { tableOptions } from "../presentations/table/options.ts";
import type { Exported } from "./format.ts";

/** The table of the screen as rows and columns of a file. Places of figures only: they stay in the result. */
export interface Sheet {
  readonly layout: Layout;
  /** Names of the axes that stand on rows, over the heads of the rows. */
  readonly corner: readonly string[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Number of heads of a row, and of a column. */
  readonly depth: { readonly rows: number; readonly columns: number };
  readonly head: (line: Line, depth: number) => string;
  /** Place of a cell in the result; −1 for a cell that cannot exist. */
  readonly place: (row: Line, column: Line) => number;
  readonly figure: (place: number) => Figure;
}

/** Lays the figure out as the table on the screen has it. */
export function sheetOf({ result, words, areas, table }: Exported): Sheet {
  const options = v.parse(tableOptions, table);
  const layout = layoutOf(result, options);
  const names: Names = { words, levels: areas.levels, codes: options.codes };
  const { rows, columns } = layout.arrangement;
  return {
    layout,
    corner: rows.map((axis) => axisName(layout, axis, names)),
    rows: layout.rows,
    columns: layout.columns,
    depth: { rows: rows.length, columns: columns.length },
    head: (line, depth) => headWords(headOf(layout, line, depth, names)),
    place: layout.address,
    figure: (place) => figureAt(result, place, words, options.decimals),
  };
}
