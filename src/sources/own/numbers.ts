import { REASON } from "../../cube/reason.ts";
import { textOf } from "./grid.ts";
import type { Cell } from "./grid.ts";

/** The sign before the decimals; one for a whole file, never guessed cell by cell. */
export type Decimal = "," | ".";

/** A figure, or the code of the reason why there is none; undefined for what is neither. */
export interface Figure {
  readonly value: number;
  readonly reason: number;
}

/** Signs and words that offices and Swing write where there is no figure. Zero is not among them. */
const MISSING: Readonly<Record<string, number>> = {
  "": REASON.empty,
  "-": REASON.empty,
  "–": REASON.empty,
  x: REASON.suppressed,
  geheim: REASON.suppressed,
  afgeschermd: REASON.suppressed,
  suppressed: REASON.suppressed,
  "*": REASON.suppressed,
  "?": REASON["not-published"],
  ".": REASON["not-published"],
  "..": REASON["not-published"],
  "...": REASON["not-published"],
  ":": REASON["not-published"],
  onbekend: REASON["not-published"],
  unknown: REASON["not-published"],
  "n.b.": REASON["not-published"],
  nb: REASON["not-published"],
  na: REASON["not-published"],
  "n/a": REASON["not-published"],
  "#n/b": REASON["not-published"],
  "#n/a": REASON["not-published"],
  nan: REASON["not-published"],
  null: REASON["not-published"],
  "n.v.t.": REASON["not-applicable"],
  "n.v.t": REASON["not-applicable"],
  nvt: REASON["not-applicable"],
};

const COMMA = /^[-+]?(?:\d{1,3}(?:[. '’]\d{3})+|\d+)(?:,\d+)?$/;
const POINT = /^[-+]?(?:\d{1,3}(?:[, '’]\d{3})+|\d+)(?:\.\d+)?$/;
const SMALL = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/i;

/** Reads a cell as a figure. A number of the spreadsheet itself is one; a text follows the mark of the file. */
export function readFigure(cell: Cell | undefined, decimal: Decimal): Figure | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, reason: REASON.present } : undefined;
  const text = textOf(cell);
  // By far the most cells are plain digits: they need no second look.
  if (/^\d{1,15}$/.test(text)) return { value: Number(text), reason: REASON.present };
  const bare = plain(text);
  const value = readNumber(bare, decimal);
  if (value !== undefined) return { value, reason: REASON.present };
  const missing = missingOf(bare);
  return missing === undefined ? undefined : { value: Number.NaN, reason: missing };
}

/** A number as it is written with this mark; undefined for any other text. */
export function readNumber(text: string, decimal: Decimal): number | undefined {
  if (SMALL.test(text)) return text.includes(decimal === "," ? "." : ",") ? undefined : Number(text.replace(",", "."));
  if (!(decimal === "," ? COMMA : POINT).test(text)) return undefined;
  const digits = text.replace(decimal === "," ? /[. '’]/g : /[, '’]/g, "");
  return Number(decimal === "," ? digits.replace(",", ".") : digits);
}

/** How many decimals a cell shows. */
export function decimalsIn(cell: Cell | undefined, decimal: Decimal): number {
  const text = typeof cell === "number" ? String(cell) : plain(textOf(cell));
  const mark = typeof cell === "number" ? "." : decimal;
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : (/^\d*/.exec(text.slice(at + 1))?.[0].length ?? 0);
}

/** Which mark the texts of a file show, and whether they leave room for the other. */
export function decimalOf(cells: Iterable<Cell | undefined>, unsure: Decimal): { decimal: Decimal; sure: boolean } {
  let [comma, point, either] = [0, 0, 0];
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const text = plain(cell.trim());
    const asComma = readNumber(text, ",");
    const asPoint = readNumber(text, ".");
    if (asComma !== undefined && asPoint === undefined) comma += 1;
    else if (asPoint !== undefined && asComma === undefined) point += 1;
    else if (asComma !== asPoint) either += 1;
  }
  if (comma === point) return { decimal: unsure, sure: either === 0 && comma === 0 };
  return { decimal: comma > point ? "," : ".", sure: comma === 0 || point === 0 };
}

function missingOf(text: string): number | undefined {
  const word = text.toLowerCase();
  return Object.hasOwn(MISSING, word) ? MISSING[word] : undefined;
}

/** Without the signs that say what a number is of, and with one kind of space and of minus. */
function plain(text: string): string {
  if (/^[-+]?[\d.,]+$/.test(text)) return text;
  return text
    .replace(/[\u00A0\u202F\u2009]/g, " ")
    .replace(/^\u2212/, "-")
    .replace(/^(?:€|EUR)\s*|\s*(?:%|€|EUR)$/gi, "");
}
