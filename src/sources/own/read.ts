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
    const { MOST_UNPACKED, unpackedSize } = await import("./unpacked.ts");
    const size = unpackedSize(bytes) ?? 0;
    if (size > MOST_UNPACKED) return { id: "own.too-much", params: { count: MOST_UNPACKED / 1e6 } };
    const sheets = isOds(bytes) ? await odsIn(bytes) : await xlsxIn(bytes);
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

async function xlsxIn(bytes: ArrayBuffer): Promise<readonly Sheet[] | undefined> {
  const { readXlsx } = await import("./workbook.ts");
  return (await readXlsx(bytes))?.filter(({ rows }) => rows.length > 0);
}

async function odsIn(bytes: ArrayBuffer): Promise<readonly Sheet[] | undefined> {
  return (await import("./opendocument.ts")).readOds(bytes);
}

/** An OpenDocument file says so in the first of its parts, which is not packed. */
function isOds(bytes: ArrayBuffer): boolean {
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 120));
  return head.includes("mimetypeapplication/vnd.oasis.opendocument");
}
