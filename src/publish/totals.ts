import type { InputConfig } from "./config/schema.ts";
import type { Divisions } from "./divisions.ts";
import type { Gathering, Target } from "./gather.ts";
import { inputFlags, placeOf, put, scaled, selections } from "./gather.ts";
import type { Figure } from "./importers/importer.ts";
import { levelOfCode } from "./importers/importer.ts";

interface Sum {
  readonly area: string;
  readonly period: string;
  readonly member: number;
  value: number;
  /** Areas that the sum is made of; rows without an area are not among them. */
  readonly parts: Set<string>;
  /** True when one of the rows has no figure. */
  broken: boolean;
  /** Flags of any of the rows: a sum of which a part is provisional is so too. */
  flags: number;
  line: number;
}

/** A target that adds up rows; `finish` puts the sums into the gathering once the file has been read. */
export interface TotalTarget extends Target {
  finish(divisions: Divisions): void;
}

/**
 * Adds up all rows of one file for the country, per province, or per district from its neighbourhoods. A sum with
 * a part that has no figure, or of which an area of the division has no row, is *not published*: no figure is
 * made of it. Parts that cannot exist (a party that is not on the ballot) are no part.
 */
export function totalTarget(gathering: Gathering, input: InputConfig): TotalTarget {
  const number = gathering.inputs.push(input) - 1;
  const members = selections(gathering.indicator, input);
  const sums = new Map<string, Sum>();
  const partLevel = input.total === "by-district" ? "buurt" : "gemeente";

  return {
    gathering,
    input,
    number,
    members,
    take(select, figure) {
      if (figure.area !== undefined && levelOfCode(figure.area) !== partLevel) return undefined;
      if (input.periods && !input.periods.includes(figure.period)) return undefined;
      const area = wholeOf(input, figure);
      if (area === undefined) return undefined;
      const member = placeOf(gathering.indicator, input, members, select, figure);
      if (typeof member === "string") return member;
      add(sums, { area, period: figure.period, member }, figure);
      return undefined;
    },
    finish(divisions) {
      const expected = input.absent === "not-applicable" ? undefined : parts(input, divisions, partLevel);
      for (const sum of sums.values()) {
        const whole = !sum.broken && (expected?.(sum) ?? []).every((code) => sum.parts.has(code));
        const value = whole ? scaled(sum.value, input) : "not-published";
        put(gathering, number, { ...sum, value, flags: sum.flags | inputFlags(input) });
      }
    },
  };
}

function wholeOf(input: InputConfig, figure: Figure): string | undefined {
  if (input.total === "all-rows") return "NL01";
  if (input.total === "by-province") return figure.province;
  return figure.area === undefined ? undefined : districtOf(figure.area);
}

/** `BU03440101` → `WK034401`, as CBS builds its codes. */
function districtOf(neighbourhood: string): string {
  return `WK${neighbourhood.slice(2, 8)}`;
}

function add(sums: Map<string, Sum>, at: Pick<Sum, "area" | "period" | "member">, figure: Figure): void {
  const key = `${at.area}|${at.period}|${at.member}`;
  let sum = sums.get(key);
  if (!sum) sums.set(key, (sum = { ...at, value: 0, parts: new Set(), broken: false, flags: 0, line: figure.line }));
  sum.flags |= figure.flags ?? 0;
  if (typeof figure.value === "number") sum.value += figure.value;
  else if (figure.value !== "not-applicable") sum.broken = true;
  if (figure.area !== undefined) sum.parts.add(figure.area);
}

/** The areas that must be in a sum. */
function parts(input: InputConfig, divisions: Divisions, level: string): (sum: Sum) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return ({ area, period }) => {
    if (input.total === "by-province") return [];
    const key = input.total === "by-district" ? area : input.division === "per-period" ? period : "";
    let codes = cache.get(key);
    if (!codes) {
      const all =
        input.division === "per-period" ? divisions.codesAt(period, level) : divisions.codesIn(input.division, level);
      codes = (all ?? []).filter((code) => input.total !== "by-district" || districtOf(code) === area);
      cache.set(key, codes);
    }
    return codes;
  };
}
