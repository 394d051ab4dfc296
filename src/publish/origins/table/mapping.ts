import { parsePeriod } from "../../../cube/period.ts";
import { levelOfCode, readNumber } from "../../importers/importer.ts";
import type { Missing } from "../../importers/importer.ts";
import type { Gathered } from "../figures.ts";
import type { TableRow } from "./rows.ts";
import type { Mapping } from "./settings.ts";

/**
 * Reads rows by what the configuration says of them. Throws with file, line and column when a cell is not what it should
 * be: a table that is half understood is not taken at all.
 */
export function readMapped(rows: readonly TableRow[], mapping: Mapping, file: string): Gathered[] {
  const at = rows.findIndex(({ line }) => line >= mapping.head);
  const head = rows[at];
  if (!head) throw new Error(`${file} has no line ${mapping.head}`);
  const names = head.cells.map((cell, place) => (place === 0 ? cell.replace(/^\uFEFF/, "") : cell).trim());
  const place = (column: string): number => {
    const found = names.indexOf(column);
    if (found === -1 || names.lastIndexOf(column) !== found)
      throw new Error(`${file}:${head.line}: column "${column}" is absent or stands there twice`);
    return found;
  };
  const read = readerOf(mapping, place, names);
  const figures: Gathered[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    const wrong = (why: string): Error => new Error(`${file}:${row.line}: ${why}`);
    if (row.numbers === undefined && row.cells.length !== names.length)
      throw wrong(`${row.cells.length} cells where the head has ${names.length}`);
    figures.push(...read(row, wrong));
  }
  return figures;
}

type Wrong = (why: string) => Error;
type ReadRow = (row: TableRow, wrong: Wrong) => readonly Gathered[];

function readerOf(mapping: Mapping, place: (column: string) => number, names: readonly string[]): ReadRow {
  const { area, period, figures, leaveOut } = mapping;
  const areaAt = place(area.column);
  const periodAt = period.in === "column" ? place(period.column) : -1;
  const periodOf = (row: TableRow, wrong: Wrong): string => {
    if (period.in === "all") return period.period;
    const said = cellOf(row, periodAt);
    const code = (period.in === "column" ? period.codes?.[said] : undefined) ?? said;
    if (parsePeriod(code) === undefined) throw wrong(`"${said}" is no period`);
    return code;
  };
  const columns = columnsOf(mapping, place, names);
  const nameAt = figures.as === "long" ? place(figures.name) : -1;
  const valueAt = figures.as === "long" ? place(figures.value) : -1;

  return (row, wrong) => {
    if (leaveOut.includes(cellOf(row, areaAt))) return [];
    const code = areaOf(cellOf(row, areaAt), area, wrong);
    const at = { area: code === "" ? undefined : code };
    if (figures.as === "long") {
      const said = cellOf(row, nameAt);
      // With a list of names only those are figures; a row of another is none of ours.
      const select = figures.names ? figures.names[said] : said;
      if (select === undefined || select === "") return [];
      return [{ ...at, select, period: periodOf(row, wrong), value: valueOf(row, valueAt, mapping, wrong) }];
    }
    const own = period.in === "heads" ? undefined : periodOf(row, wrong);
    return columns.map((column) => ({
      ...at,
      select: column.select,
      period: own ?? column.period,
      value: valueOf(row, column.at, mapping, wrong),
    }));
  };
}

interface Column {
  readonly select: string;
  readonly period: string;
  readonly at: number;
}

/** Columns with figures. With periods in the heads, `Inwoners` stands for each head `Inwoners|<period>`. */
function columnsOf(
  { figures, period }: Mapping,
  place: (column: string) => number,
  names: readonly string[],
): Column[] {
  if (figures.as === "long") return [];
  return Object.entries(figures.columns).flatMap(([column, select]): Column[] => {
    if (period.in !== "heads") return [{ select, period: "", at: place(column) }];
    const mine = names.filter((name) => name.startsWith(`${column}|`));
    if (mine.length === 0) throw new Error(`no head begins with "${column}|"`);
    return mine.map((name) => {
      const code = name.slice(column.length + 1).trim();
      if (parsePeriod(code) === undefined) throw new Error(`"${name}" does not end with a period`);
      return { select, period: code, at: place(name) };
    });
  });
}

const cellOf = ({ cells }: TableRow, at: number): string => (cells[at] ?? "").trim();

function areaOf(said: string, { codes, prefix }: Mapping["area"], wrong: Wrong): string {
  const listed = codes?.[said];
  if (listed !== undefined) return listed;
  const code = prefix !== undefined && /^\d{1,4}$/.test(said) ? prefix + said.padStart(4, "0") : said;
  if (levelOfCode(code) === undefined) throw wrong(`"${said}" is no area: no code, and not in "area.codes"`);
  return code;
}

function valueOf(row: TableRow, at: number, { missing, decimal, thousands }: Mapping, wrong: Wrong): number | Missing {
  const said = cellOf(row, at);
  const why = missing[said] ?? (said === "" ? "not-published" : undefined);
  if (why !== undefined) return why;
  const value = row.numbers?.has(at) ? Number(said) : readNumber(ungrouped(said, thousands), decimal);
  if (value === undefined || !Number.isFinite(value)) throw wrong(`"${said}" is no number and no reason in "missing"`);
  return value;
}

/** `1.234.567,8` → `1234567,8`; signs in other places stay, and so make it no number. */
function ungrouped(said: string, thousands: string | undefined): string {
  if (thousands === undefined) return said;
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\D\\d+)?$`);
  return grouped.test(said) ? said.replaceAll(thousands, "") : said;
}
