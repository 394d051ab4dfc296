import { readCsv } from "../csv.ts";
import type { Sheet } from "./grid.ts";

/**
 * The text of a file: UTF-8 or UTF-16 where it says so by its first bytes, UTF-8 where the bytes are that, else
 * Windows-1252, which is what Excel writes on a Dutch machine.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const DELIMITERS = [";", "\t", ",", "|"] as const;
/** Enough lines to see what stands between the cells. */
const SAMPLE = 20;

/**
 * What stands between the cells: the sign that gives the first lines most often the same number of cells. Of two that
 * do, the one that gives more; `sep=;` on the first line, as Excel reads it, says so itself.
 */
export function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const scores = DELIMITERS.map((delimiter) => {
    const widths: number[] = [];
    for (const row of readCsv(text, delimiter)) {
      if (widths.length === SAMPLE) break;
      if ("cells" in row) widths.push(row.cells.length);
    }
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, lines] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
    return { delimiter, width, lines };
  });
  // A decimal comma is in every line too: the first of the list wins unless a later one fits clearly more lines.
  const best = scores.reduce((so, one) => (one.lines > so.lines * 1.2 ? one : so));
  return best.delimiter;
}

/** A text as a sheet. */
export function readText(text: string, delimiter: string): Sheet {
  const body = text.replace(/^sep=.\r?\n/i, "");
  const skipped = body.length < text.length ? 1 : 0;
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const broken: { line: number; fault: string }[] = [];
  for (const row of readCsv(body.replace(/\r(?!\n)/g, "\n"), delimiter)) {
    if ("fault" in row) broken.push({ line: row.line + skipped, fault: row.fault });
    else if (row.cells.some((cell) => cell.trim() !== "")) {
      rows.push(row.cells);
      lines.push(row.line + skipped);
    }
  }
  return { name: "", rows, lines, broken };
}
