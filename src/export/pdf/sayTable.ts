import type { TableCell } from "../tableCells.ts";
import type { Paper } from "./paper.ts";

/** A table as it is read aloud: row by row, each figure with the heads that it stands under and behind. */
export interface SaidTable {
  /** Begins a row; gives what adds a cell, which is drawn then. */
  readonly row: () => (cell: TableCell, draw: () => void) => void;
  readonly end: () => void;
}

/** Begins a table in what the document says. */
export function sayTable({ doc, say }: Paper): SaidTable {
  const table = doc.struct("Table");
  say(table);
  return {
    row() {
      const row = doc.struct("TR");
      table.add(row);
      return (cell, draw) => {
        const said = doc.struct(isHead(cell) ? "TH" : "TD", {}, draw);
        const { data } = said.dictionary;
        if (isHead(cell)) data.A = headOf(cell);
        else if (cell.span > 1) data.A = { O: "Table", ColSpan: cell.span };
        row.add(said);
      };
    },
    end() {
      table.end();
    },
  };
}

/** The empty corner above the names of the rows is no head. */
const isHead = ({ kind, text }: TableCell): boolean => kind !== "figure" && text !== "";

const headOf = ({ kind, span }: TableCell) => ({
  O: "Table",
  Scope: kind === "name" ? "Row" : "Column",
  ...(span > 1 && { ColSpan: span }),
});
