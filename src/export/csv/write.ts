/** How a kind of CSV is written. */
export interface Dialect {
  readonly separator: ";" | ",";
  /** Put first, so that Excel reads the letters rightly. */
  readonly byteOrderMark: boolean;
}

/** Rows of cells as CSV (RFC 4180): lines end with CR LF, a cell is quoted where it must be. */
export function writeCsv(rows: Iterable<readonly string[]>, { separator, byteOrderMark }: Dialect): string[] {
  const needsQuotes = separator === ";" ? /[;"\r\n]/ : /[,"\r\n]/;
  const cell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const parts = byteOrderMark ? ["\uFEFF"] : [];
  let piece = "";
  for (const row of rows) {
    piece += `${row.map(cell).join(separator)}\r\n`;
    if (piece.length < PIECE) continue;
    parts.push(piece);
    piece = "";
  }
  return [...parts, piece];
}

/** Text of about this length is handed over at a time: one string of all of it could be too long. */
const PIECE = 1 << 20;
