import { parquetReadObjects } from "hyparquet";
import { REASON, REASONS, reasonOf } from "../../../src/cube/reason.ts";
import { flagsOf } from "../../../src/cube/flags.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { readCsv } from "./readCsv.ts";

/** What a file says of a cell besides its figure: `suppressed`, or `present` with its flags behind it. */
type Signs = string;

/** What a result says of its cells, in the order of their signs: files hold the cells each in an order of their own. */
export function signsOfCells({ reason, flags }: Result): Signs[] {
  return Array.from(reason, (code, cell) => signs(reasonOf(code), flagsOf(flags[cell] ?? 0).join(" "))).sort();
}

/** How the signs of cells are read back from a file with figures for programs, and how many figures there are. */
export const CELLS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Signs[]> | Signs[]>> = {
  "csv-programs": (bytes) => {
    const [heads = [], ...lines] = readCsv(new TextDecoder().decode(bytes), ",");
    const cell = (line: readonly string[], head: string): string => line[heads.indexOf(head)] ?? "";
    return signsOf(lines.map((line) => [cell(line, "value") === "", cell(line, "status"), cell(line, "flags")]));
  },
  parquet: async (bytes) => {
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    return signsOf(rows.map(({ value, status, flags }) => [value === null, String(status), String(flags)]));
  },
  "json-stat": (bytes) => {
    const { value, status } = parsed(bytes) as { value: (number | null)[]; status: Record<string, string> };
    return signsOf(
      value.map((figure, cell) => {
        const said = status[cell] ?? "";
        const reason = REASONS.find((each) => each === said);
        return [figure === null, reason ?? "present", reason ? "" : said];
      }),
    );
  },
  geojson: (bytes) => {
    type Figures = { value: number | null; status: string; flags: string[] }[];
    const { features } = parsed(bytes) as { features: { properties: { figures: Figures } }[] };
    const figures = features.flatMap(({ properties }) => properties.figures);
    return signsOf(figures.map(({ value, status, flags }) => [value === null, status, flags.join(" ")]));
  },
};

/** A figure that is missing has a reason, and one that is there has none. */
function signsOf(cells: readonly (readonly [missing: boolean, status: string, flags: string])[]): Signs[] {
  for (const [missing, status] of cells) {
    if (missing !== (status !== reasonOf(REASON.present))) throw new Error(`${missing ? "no" : "a"} figure: ${status}`);
  }
  return cells.map(([, status, flags]) => signs(status, flags)).sort();
}

function signs(status: string, flags: string): Signs {
  return `${status} ${flags}`.trim();
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
