import type { Message } from "../../cube/message.ts";
import type { Sheet } from "./grid.ts";
import { decodeText, delimiterOf, readText } from "./text.ts";

/** Larger than this would no longer fit in a file of a workspace. */
const LARGEST = 12_000_000;

export interface Read {
  readonly sheets: readonly Sheet[];
  /** What stands between the cells of a text; empty for a workbook. */
  readonly delimiter: string;
}

/** Reads a file as what it is by its first bytes, whatever its name says; or the sentence why that cannot be done. */
export async function readSheets(bytes: ArrayBuffer, delimiter?: string): Promise<Read | Message> {
  const start = new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength));
  const starts = (...signs: readonly number[]): boolean => signs.every((sign, at) => start[at] === sign);
  if (bytes.byteLength === 0) return { id: "own.empty" };
  if (bytes.byteLength > LARGEST) return { id: "own.too-large", params: { count: LARGEST / 1e6 } };
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { id: "own.old-excel" };
  if (starts(0x25, 0x50, 0x44, 0x46)) return { id: "own.no-table" };
  if (starts(0x50, 0x4b)) {
    if (isOds(bytes)) return { id: "own.ods" };
    const { readXlsx } = await import("./workbook.ts");
    const sheets = (await readXlsx(bytes))?.filter(({ rows }) => rows.length > 0);
    if (!sheets) return { id: "own.broken-workbook" };
    return sheets.length === 0 ? { id: "own.empty" } : { sheets, delimiter: "" };
  }
  const text = decodeText(new Uint8Array(bytes));
  if (text.includes("\0")) return { id: "own.no-table" };
  const between = delimiter ?? delimiterOf(text);
  const sheet = readText(text, between);
  return sheet.rows.length === 0 ? { id: "own.empty" } : { sheets: [sheet], delimiter: between };
}

export function isMessage(answer: Read | Message): answer is Message {
  return "id" in answer;
}

/** An OpenDocument file says so in the first of its parts, which is not packed. */
function isOds(bytes: ArrayBuffer): boolean {
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 120));
  return head.includes("mimetypeapplication/vnd.oasis.opendocument");
}
