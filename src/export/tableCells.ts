import type { Result } from "../analysis/result.ts";
import { decimalsAt, seriesAt } from "../presentations/signs/figure.ts";
import type { Line } from "../presentations/table/layout.ts";
import { headRows } from "../presentations/twin/headRows.ts";
import type { Exported } from "./format.ts";
import { heatLooks } from "./heatLooks.ts";
import { sheetOf } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";

/** The ground of what is compared with, on white paper. */
export const REFERENCE_GROUND = "#f0f2f3";

/** A cell of the table as a document shows it. */
export interface TableCell {
  readonly kind: "head" | "name" | "figure";
  readonly text: string;
  /** Columns that it stands over. */
  readonly span: number;
  readonly side: "left" | "right";
  /** A sign stands where the figure would be. */
  readonly missing: boolean;
  /** The figure as a spreadsheet takes it; absent where there is none, and where it is said in a word. */
  readonly number?: { readonly value: number; readonly decimals: number; readonly marks: string };
  /** Colours of its class or of what is compared with; else those of the paper. */
  readonly fill?: string;
  readonly ink?: string;
  /** Its figure is underlined: it is on the lower side of a palette of two sides. */
  readonly low?: boolean;
}

/** The table of a document, or some columns of it beside the names of the rows. */
export interface TableCells {
  /** Rows of heads from outside in; what stands over several columns is there once. */
  readonly heads: readonly (readonly TableCell[])[];
  /** A row: its names, then its figures with their signs. */
  readonly cellsOf: (row: Line) => readonly TableCell[];
}

/** The table as laid out, cell by cell from left to right: every document draws these. */
export function tableCells(
  exported: Exported,
  sheet: Sheet = sheetOf(exported),
  columns: readonly Line[] = sheet.columns,
): TableCells {
  const looksOf = heatLooks(exported, sheet);
  const innermost = sheet.depth.columns - 1;
  const heads = headRows(columns).map((cells, depth) => [
    ...sheet.corner.map((name) => cell("head", depth === innermost ? name : "", { side: "left" })),
    ...cells.map(({ line, span }) =>
      cell("head", sheet.columnHead(line, depth), { span, side: span > 1 ? "left" : "right" }),
    ),
  ]);
  const cellsOf = (row: Line): TableCell[] => [
    ...sheet.corner.map((_, depth) =>
      cell("name", sheet.rowHead(row, depth), { side: "left", ...groundOf(row.reference) }),
    ),
    ...columns.map((column) => {
      const place = sheet.place(row, column);
      const { text, marks, missing } = sheet.figure(place);
      return cell("figure", text + marks, {
        missing,
        ...numbered(numberAt(exported.result, place, sheet), marks),
        ...groundOf(row.reference || column.reference),
        ...looksOf(place),
      });
    }),
  ];
  return { heads, cellsOf };
}

function cell(kind: TableCell["kind"], text: string, more: Partial<TableCell>): TableCell {
  return { kind, text, span: 1, side: "right", missing: false, ...more };
}

const groundOf = (reference: boolean): { readonly fill?: string } => (reference ? { fill: REFERENCE_GROUND } : {});

/** The figure of a cell and the decimals it is shown with; undefined where there is none, and where it is said in a word. */
export function numberAt(result: Result, place: number, { decimals }: Pick<Sheet, "decimals">) {
  const value = place < 0 ? NaN : (result.values[place] ?? NaN);
  if (Number.isNaN(value) || seriesAt(result, place)?.says?.[String(value)]) return undefined;
  return { value, decimals: decimalsAt(result, place, decimals) };
}

function numbered(number: ReturnType<typeof numberAt>, marks: string): Pick<TableCell, "number"> {
  return number ? { number: { ...number, marks } } : {};
}
