/** How a kind of CSV is written. */
export interface Dialect {
  readonly separator: ";" | ",";
  /** Put first, so that Excel reads the letters rightly. */
  readonly byteOrderMark: boolean;
}

/** Rows of cells as CSV (RFC 4180): lines end with CR LF, a cell is quoted where it must be. */
export function writeCsv(rows: Iterable<readonly string[]>, { separator, byteOrderMark }: Dialect): string[] {
  const parts = byteOrderMark ? ["\uFEFF"] : [];
  let piece = "";
  for (const row of rows) {
    piece += `${row.map((text) => csvCell(text, separator)).join(separator)}\r\n`;
    if (piece.length < PIECE) continue;
    parts.push(piece);
    piece = "";
  }
  return [...parts, piece];
}

/** A cell, in quotes where it holds what would end it. */
export function csvCell(text: string, separator: Dialect["separator"]): string {
  return (separator === ";" ? /[;"\r\n]/ : /[,"\r\n]/).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text of about this length is handed over at a time: one string of all of it could be too long. */
const PIECE = 1 << 20;
