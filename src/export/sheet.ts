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
  /** What stands over the heads of the rows: names of the axes on rows, and *Code* where codes are asked for. */
  readonly corner: readonly string[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Number of heads of a row, and of a column. */
  readonly depth: { readonly rows: number; readonly columns: number };
  /** Most decimals that are shown; null for those of each series. */
  readonly decimals: number | null;
  readonly rowHead: (line: Line, depth: number) => string;
  readonly columnHead: (line: Line, depth: number) => string;
  /** Place of a cell in the result; −1 for a cell that cannot exist. */
  readonly place: (row: Line, column: Line) => number;
  readonly figure: (place: number) => Figure;
}

/** The table of a document, above which its selection, units and periods stand. */
export function documentSheet(exported: Exported): Sheet {
  return sheetOf(exported, { brief: true });
}

/** Lays the figure out as the table on the screen has it. A code beside a name has a column of its own, as text. */
export function sheetOf({ result, words, areas, table }: Exported, { brief = false } = {}): Sheet {
  const options = v.parse(tableOptions, table);
  const layout = layoutOf(result, options);
  const { rows, columns } = layout.arrangement;
  const coded = options.codes && rows.includes("areas");
  const names: Names = { words, levels: areas.levels, codes: options.codes && !coded, brief };
  const head = (line: Line, depth: number): string => headWords(headOf(layout, line, depth, names));
  const codeOf = ({ area }: Line): string => {
    const found = result.areas[area];
    return found && !found.parts ? found.code : "";
  };
  return {
    layout,
    corner: [...rows.map((axis) => axisName(layout, axis, names)), ...(coded ? [words.text("export.code")] : [])],
    rows: layout.rows,
    columns: layout.columns,
    depth: { rows: rows.length + (coded ? 1 : 0), columns: columns.length },
    decimals: options.decimals,
    rowHead: (line, depth) => (depth < rows.length ? head(line, depth) : codeOf(line)),
    columnHead: head,
    place: layout.address,
    figure: (place) => figureAt(result, place, words, options.decimals),
  };
}
