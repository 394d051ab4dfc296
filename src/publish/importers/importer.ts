import type { Reason } from "../../cube/reason.ts";
import type { SourceConfig } from "../config/sources.ts";
import { readCsv } from "../../sources/csv.ts";

export type Missing = Exclude<
  Reason,
  "present" | "other-frequency" | "refused" | "partial-withheld" | "too-small" | "not-loaded"
>;

/** One cell of a source file, in the words of the store. */
export interface Figure {
  readonly line: number;
  /** Code of the area; undefined for a row that belongs to no place (municipality unknown, votes from abroad). */
  readonly area: string | undefined;
  /** Code of the province that the row itself names. */
  readonly province?: string;
  readonly period: string;
  /** Text that names the member, where the file has a column for it. */
  readonly label?: string;
  readonly value: number | Missing;
  /** Flags that the source gives to this figure, in bits; none where it is absent. */
  readonly flags?: number;
}

/** Where an importer leaves what it reads. */
export interface Sink {
  /** Called once for every row of the file, refused or not. */
  row(): void;
  figure(select: string, figure: Figure): void;
  refuse(line: number, why: string): void;
}

/**
 * Reads a whole file. `wanted` are the columns or indicators that the configuration selects; only these are
 * given to the sink. A row that cannot be understood is refused, never guessed at.
 */
export type ImportFile = (text: string, source: SourceConfig, wanted: ReadonlySet<string>, sink: Sink) => void;

/** Reads a number as a column writes it: digits, one decimal mark, no signs for thousands. Undefined: it is none. */
export function readNumber(text: string, mark: "." | "," = "."): number | undefined {
  const pattern = mark === "." ? /^-?\d+(\.\d+)?$/ : /^-?\d+(,\d+)?$/;
  return pattern.test(text) ? Number(mark === "." ? text : text.replace(",", ".")) : undefined;
}

const LEVELS: Readonly<Record<string, string>> = {
  NL: "land",
  LD: "landsdeel",
  PV: "provincie",
  CR: "corop",
  GG: "ggdregio",
  VR: "veiligheidsregio",
  GM: "gemeente",
  WK: "wijk",
  BU: "buurt",
};

const SHAPE = /^(NL01|LD\d{2}|PV\d{2}|CR\d{2}|GGD?\d{2,4}|VR\d{2}|GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{2}\d{2})$/;

/** The level that a code is of; undefined when it is no code of CBS. */
export function levelOfCode(code: string): string | undefined {
  return SHAPE.test(code) ? LEVELS[code.slice(0, 2)] : undefined;
}

/**
 * Visits the rows of a table with a head. `columns` are given to `visit` in that order, whatever their place in
 * the file. Refused: a file without one of them or with one of them twice, a row with another number of cells.
 */
export function eachRow(
  text: string,
  delimiter: string,
  columns: readonly string[],
  sink: Sink,
  visit: (line: number, cells: readonly string[]) => void,
): void {
  let head: readonly string[] | undefined;
  let places: number[] = [];
  for (const row of readCsv(text, delimiter)) {
    if (head) sink.row();
    if ("fault" in row) {
      sink.refuse(row.line, row.fault);
    } else if (!head) {
      head = row.cells;
      places = columns.map((column) => row.cells.indexOf(column));
      const wrong = columns.filter((column, at) => places[at] === -1 || row.cells.lastIndexOf(column) !== places[at]);
      for (const column of wrong) sink.refuse(row.line, `column "${column}" is absent or stands there twice`);
      if (wrong.length > 0) return;
    } else if (row.cells.length === head.length) {
      visit(
        row.line,
        places.map((place) => row.cells[place] ?? ""),
      );
    } else {
      sink.refuse(row.line, `${row.cells.length} cells where the head has ${head.length}`);
    }
  }
  if (!head) sink.refuse(1, "the file is empty");
}
