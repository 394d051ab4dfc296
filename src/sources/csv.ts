/** A row of a CSV file, or why it is none. `line` is that of its first character, counted from 1. */
export type CsvRow =
  { readonly line: number; readonly cells: readonly string[] } | { readonly line: number; readonly fault: string };

/**
 * Reads delimited text: quotes that are doubled inside quotes, line ends inside quotes, CR LF or LF. Empty lines
 * are skipped. Nothing is guessed: a quote in the middle of a bare cell, or text after a closing quote, is a fault.
 */
export function* readCsv(text: string, delimiter: string): Generator<CsvRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const first = line;
    let end = endOfLine(text, at);
    let record = text.slice(at, end);
    line += 1;
    while (quotes(record) % 2 === 1 && end < text.length) {
      end = endOfLine(text, end + 1);
      record = text.slice(at, end);
      line += 1;
    }
    at = end + 1;
    if (record.endsWith("\r")) record = record.slice(0, -1);
    if (record === "") continue;
    yield record.includes('"') ? readQuoted(record, delimiter, first) : { line: first, cells: record.split(delimiter) };
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function quotes(record: string): number {
  let count = 0;
  for (let at = record.indexOf('"'); at !== -1; at = record.indexOf('"', at + 1)) count += 1;
  return count;
}

function readQuoted(record: string, delimiter: string, line: number): CsvRow {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (record[at] === '"') {
      let cell = "";
      let close = record.indexOf('"', at + 1);
      while (close !== -1 && record[close + 1] === '"') {
        cell += record.slice(at + 1, close + 1);
        at = close + 1;
        close = record.indexOf('"', at + 1);
      }
      if (close === -1) return { line, fault: "a quote is not closed" };
      cells.push(cell + record.slice(at + 1, close));
      at = close + 1;
      if (at < record.length && record[at] !== delimiter) return { line, fault: "text after a closing quote" };
    } else {
      const end = record.indexOf(delimiter, at);
      const cell = record.slice(at, end === -1 ? undefined : end);
      if (cell.includes('"')) return { line, fault: "a quote inside a cell without quotes" };
      cells.push(cell);
      at = end === -1 ? record.length : end;
    }
    if (at >= record.length) return { line, cells };
    at += 1;
  }
}
