import { membersPerCell } from "../../cube/cube.ts";
import type { Cube } from "../../cube/cube.ts";
import { comparePeriods, parsePeriod } from "../../cube/period.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { REASON } from "../../cube/reason.ts";
import { check } from "../check.ts";
import { parseJson } from "../json.ts";
import { readLetters } from "./letters.ts";
import type { Status } from "./letters.ts";
import { DatasetSchema } from "./schema.ts";
import type { DatasetFile } from "./schema.ts";

/**
 * Bytes of a data file → Cube. Every cell is looked at: a value is a number or null, a reason stands only with null,
 * a flag only with a number, and there are exactly as many as the axes say. Anything else is a Problem *mismatch*
 * that names the place (`…#value.123`); nothing half right is passed on.
 */
export function decodeCube(bytes: ArrayBuffer, what: string, where: string): Cube | Problem {
  const parsed = parseJson(bytes, what, where);
  if (isProblem(parsed)) return parsed;
  const file = check(DatasetSchema, parsed.value, what, where);
  if (isProblem(file)) return file;
  const wrong = (place: string): Problem => problem("mismatch", what, `${where}#${place}`);
  const axes = readAxes(file);
  if (typeof axes === "string") return wrong(axes);
  const length = axes.areas.length * axes.periods.length * membersPerCell(axes);
  const cells = readCells(file, length);
  if (typeof cells === "string") return wrong(cells);
  const lower = readBound(file.extension.lower, length);
  if (lower === null) return wrong("extension.lower");
  const upper = readBound(file.extension.upper, length);
  if (upper === null) return wrong("extension.upper");
  const { indicator, level, division } = file.extension;
  return { indicator, level, division, ...axes, ...cells, ...(lower && { lower }), ...(upper && { upper }) };
}

/** The axes, or the place of the fault: axes in another order, a wrong size, a code that stands twice, no period. */
function readAxes(file: DatasetFile): Pick<Cube, "areas" | "periods" | "dimensions"> | string {
  if (file.id[0] !== "area" || file.id[1] !== "period") return "id";
  const axes: { readonly id: string; readonly members: readonly string[] }[] = [];
  for (const [place, id] of file.id.entries()) {
    const members = file.dimension[id]?.category.index;
    if (!members) return `dimension.${id}`;
    if (members.length !== file.size[place]) return `size.${String(place)}`;
    if (new Set(members).size !== members.length) return `dimension.${id}.category.index`;
    axes.push({ id, members });
  }
  if (file.size.length !== axes.length || new Set(file.id).size !== axes.length) return "size";
  const [area, period, ...dimensions] = axes;
  if (!area || !period) return "id";
  const wrongPeriod = firstWrongPeriod(period.members);
  if (wrongPeriod >= 0) return `dimension.period.category.index.${String(wrongPeriod)}`;
  return { areas: area.members, periods: period.members, dimensions };
}

/** Place of the first text that is no period, is of another frequency, or comes before its predecessor; −1 for none. */
function firstWrongPeriod(periods: readonly string[]): number {
  const frequency = parsePeriod(periods[0] ?? "")?.frequency;
  return periods.findIndex((code, place) => {
    const before = periods[place - 1];
    const period = parsePeriod(code);
    return (
      period === undefined ||
      period.frequency !== frequency ||
      (before !== undefined && comparePeriods(before, code) >= 0)
    );
  });
}

const NOTHING: Status = { reason: undefined, flags: 0 };

/** The cells, or the place of the first fault. */
function readCells(file: DatasetFile, length: number): Pick<Cube, "values" | "reason" | "flags"> | string {
  const { value } = file;
  if (value.length !== length) return "value";
  const statusAt = statusReader(file.status, length);
  if (typeof statusAt === "string") return statusAt;
  const { common, at } = statusAt;
  const values = new Float64Array(length);
  const reason = new Uint8Array(length);
  const flags = new Uint16Array(length);
  for (let cell = 0; cell < length; cell += 1) {
    const number = value[cell];
    const status = common ?? at(cell);
    if (status === undefined) return `status.${String(cell)}`;
    if (typeof number === "number") {
      if (common === undefined && status.reason !== undefined) return `status.${String(cell)}`;
      values[cell] = number;
      flags[cell] = status.flags;
    } else if (number === null) {
      if (common === undefined && status.flags !== 0) return `status.${String(cell)}`;
      values[cell] = Number.NaN;
      reason[cell] = status.reason ?? REASON.empty;
    } else return `value.${String(cell)}`;
  }
  return { values, reason, flags };
}

interface StatusReader {
  /** One status for all cells: its reason goes with the nulls, its flags with the numbers. */
  readonly common: Status | undefined;
  readonly at: (cell: number) => Status | undefined;
}

/** Reads any of the three ways of writing `status`: one text, a list, an object by position. */
function statusReader(status: unknown, length: number): StatusReader | string {
  const known = new Map<unknown, Status | undefined>([
    [null, NOTHING],
    [undefined, NOTHING],
  ]);
  const read = (letters: unknown): Status | undefined => {
    if (!known.has(letters)) known.set(letters, typeof letters === "string" ? readLetters(letters) : undefined);
    return known.get(letters);
  };
  if (status === undefined || typeof status === "string") {
    const common = read(status);
    return common ? { common, at: () => common } : "status";
  }
  if (Array.isArray(status)) {
    const list: readonly unknown[] = status;
    return list.length === length ? { common: undefined, at: (cell) => read(list[cell]) } : "status";
  }
  if (typeof status !== "object" || status === null) return "status";
  const byCell = new Map<number, unknown>();
  for (const [position, letters] of Object.entries(status)) {
    if (!/^\d+$/.test(position) || Number(position) >= length) return `status.${position}`;
    byCell.set(Number(position), letters);
  }
  return { common: undefined, at: (cell) => read(byCell.get(cell)) };
}

/** Undefined when the file has no such margin, null when it is no list of numbers and nulls of the right length. */
function readBound(list: readonly unknown[] | undefined, length: number): Float64Array | null | undefined {
  if (list === undefined) return undefined;
  if (list.length !== length) return null;
  const bound = new Float64Array(length);
  for (let cell = 0; cell < length; cell += 1) {
    const number = list[cell];
    if (number !== null && typeof number !== "number") return null;
    bound[cell] = number ?? Number.NaN;
  }
  return bound;
}
