import type { Area, Areas, Division, Membership } from "../../../src/cube/area.ts";
import type { Cube, Need, NeedKey } from "../../../src/cube/cube.ts";
import { needKey } from "../../../src/cube/cube.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import type { Flag } from "../../../src/cube/flags.ts";
import type { Catalogue, Indicator, Span } from "../../../src/cube/indicator.ts";
import { parsePeriod } from "../../../src/cube/period.ts";
import type { Problem } from "../../../src/cube/problem.ts";
import { REASON } from "../../../src/cube/reason.ts";
import type { Reason } from "../../../src/cube/reason.ts";
import { evaluate } from "../../../src/analysis/evaluate.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { AreaChoice, AreaRule, Calculation, Query, SeriesChoice } from "../../../src/analysis/query.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import { LATE_KINDS, LATE_PARTS, formulaTool, partsOf, toolboxOf } from "../../../src/analysis/toolbox.ts";

/** Every calculation that comes in late. */
export const TOOLS = {
  ...(await toolboxOf(LATE_KINDS)),
  ...(await partsOf(LATE_PARTS)),
  formula: await formulaTool(),
};

/**
 * A small country: two provinces, and municipalities A, B, C (province P1) and D, E (province P2). On 1 January
 * 2021 C is absorbed by B. Neighbourhoods of A and B exist since 2021.
 */

const both = (text: string) => ({ nl: text, en: text });

function area(code: string, level: string, name: string, within?: string[]): [string, Area] {
  return [code, { code, level, name, ...(within && { within }) }];
}

const unknownPlace: [string, Area] = ["X", { code: "X", level: "gemeente", name: "onbekend", pseudo: "unknown" }];

export const GM_2019: Division = {
  id: "gm-2019",
  from: "2019-01-01",
  to: "2020-12-31",
  levels: { land: ["NL01"], provincie: ["P1", "P2"], gemeente: ["A", "B", "C", "D", "E"] },
};

export const GM_2021: Division = {
  id: "gm-2021",
  from: "2021-01-01",
  to: null,
  levels: { land: ["NL01"], provincie: ["P1", "P2"], gemeente: ["A", "B", "D", "E"], buurt: ["A1", "A2", "B1"] },
};

function provinces(division: string, from: string, to: string | null, known?: string): Membership {
  const parents = { A: "P1", B: "P1", C: "P1", D: "P2", E: "P2" };
  return { division, child: "gemeente", parent: "provincie", from, to, parents, ...(known !== undefined && { known }) };
}

export const AREAS: Areas = {
  levels: [
    { id: "land", name: both("land"), plural: both("landen"), rank: 0 },
    { id: "provincie", name: both("provincie"), plural: both("provincies"), rank: 1 },
    { id: "gemeente", name: both("gemeente"), plural: { nl: "gemeenten", en: "municipalities" }, rank: 5 },
    { id: "buurt", name: both("buurt"), plural: both("buurten"), rank: 7 },
  ],
  areas: Object.fromEntries([
    area("NL01", "land", "Nederland"),
    area("P1", "provincie", "Noord"),
    area("P2", "provincie", "Zuid"),
    ...["A", "B", "C", "D", "E"].map((code) => area(code, "gemeente", `Plaats ${code}`)),
    area("A1", "buurt", "Buurt A1", ["A"]),
    area("A2", "buurt", "Buurt A2", ["A"]),
    area("B1", "buurt", "Buurt B1", ["B"]),
    unknownPlace,
  ]),
  divisions: [GM_2019, GM_2021],
  memberships: [
    provinces("gm-2019", "2019-01-01", "2020-12-31"),
    provinces("gm-2021", "2021-01-01", null, "2023-12-31"),
  ],
  successions: [{ from: "C", to: "B", date: "2021-01-01", kind: "absorbed", share: 1, shareOf: "whole" }],
  groups: [
    {
      id: "g2",
      name: both("G2"),
      kind: "set",
      level: "gemeente",
      division: "gm-2021",
      from: "2015-01-01",
      to: null,
      codes: ["A", "D"],
    },
  ],
  neighbours: [{ division: "gm-2021", level: "gemeente", of: { A: ["B", "D"] } }],
  borders: [],
};

/** The same country, in which an area had another code until 1 January 2021; nothing but that changed. */
export function renamedWorld(from: string, to: string): Areas {
  const then = (codes: readonly string[] = []) => codes.map((code) => (code === to ? from : code));
  const parentsThen = (parents: Membership["parents"]) =>
    Object.fromEntries(Object.entries(parents).map(([code, parent]) => [code === to ? from : code, parent]));
  return {
    ...AREAS,
    areas: { ...AREAS.areas, ...Object.fromEntries([area(from, "gemeente", `Plaats ${to} van toen`)]) },
    divisions: [{ ...GM_2019, levels: { ...GM_2019.levels, gemeente: then(GM_2019.levels.gemeente) } }, GM_2021],
    memberships: AREAS.memberships.map((each) =>
      each.division === GM_2019.id ? { ...each, parents: parentsThen(each.parents) } : each,
    ),
    successions: [...AREAS.successions, { from, to, date: "2021-01-01", kind: "rename", share: 1, shareOf: "whole" }],
  };
}

export function span(level: string, first: string, last: string, more: Partial<Span> = {}): Span {
  return { level, frequency: parsePeriod(first)?.frequency ?? "year", first, last, division: "per-period", ...more };
}

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: both(id),
    description: both(""),
    theme: "t",
    unit: both("stuks"),
    decimals: 0,
    kind: "count",
    time: "flow",
    dateBasis: both("per jaar"),
    aggregation: { rule: "sum" },
    dimensions: [],
    spans: [span("gemeente", "2019", "2022")],
    notes: [],
    opening: { view: "table", level: "gemeente", periods: "latest", areas: "all" },
    keywords: { nl: [], en: [] },
    provider: "cbs",
    hash: "0",
    ...more,
  };
}

export const POPULATION = indicator("population", {
  unit: both("inwoners"),
  time: "stock",
  spans: [span("gemeente", "2019", "2022"), span("land", "2019", "2022")],
});

export function catalogue(...indicators: Indicator[]): Catalogue {
  const cbs = { id: "cbs", name: both("CBS"), attribution: "CBS (CC BY 4.0)", licence: "CC BY 4.0" };
  return { version: 1, updated: "2026-11-21", themes: [], providers: [cbs], indicators };
}

export type Figure = number | Reason | readonly [number, Flag];

/** Figures by indicator, area and period (with members: `A~party.x`). What is not given is *empty*. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Figure>>>>>>;

export function choose(
  indicator: string,
  calculations: readonly Calculation[] = [],
  members: SeriesChoice["members"] = {},
): SeriesChoice {
  return { source: "store", indicator, members, calculations };
}

export function areas(...codes: string[]): AreaChoice {
  return { rule: { kind: "codes", codes }, role: "selected", show: "each" };
}

export function rule(
  rule: AreaRule,
  role: AreaChoice["role"] = "selected",
  show: AreaChoice["show"] = "each",
): AreaChoice {
  return { rule, role, show };
}

export function reference(...codes: string[]): AreaChoice {
  return rule({ kind: "codes", codes }, "reference");
}

export function query(more: Partial<Query>): Query {
  return {
    series: [choose("crimes")],
    level: "gemeente",
    areas: [rule({ kind: "all" })],
    periods: { kind: "exact", periods: ["2021"] },
    partial: "withhold",
    order: { by: "given" },
    classes: { method: "quantile", count: 2 },
    ...more,
  };
}

/** Cubes for the needs of a query, from figures as written down. */
export function answer(
  needs: readonly Need[],
  book: Catalogue,
  figures: Figures,
  world: Areas = AREAS,
): Map<NeedKey, Cube | Problem> {
  return new Map(needs.map((need) => [needKey(need), cubeFor(need, book, figures, world)]));
}

export function cubeFor(need: Need, book: Catalogue, figures: Figures, world: Areas = AREAS): Cube {
  const found = book.indicators.find((each) => each.id === need.indicator);
  const codes = Object.values(world.areas)
    .filter((each) => each.level === need.level)
    .map((each) => each.code);
  const dimensions = (found?.dimensions ?? []).map(({ id }) => ({ id, members: need.members[id] ?? [] }));
  const suffixes = dimensions.reduce<string[]>(
    (all, { id, members }) => all.flatMap((start) => members.map((code) => `${start}~${id}.${code}`)),
    [""],
  );
  const cells = codes.flatMap((code) =>
    need.periods.flatMap((period) =>
      suffixes.map((suffix) => figures[need.indicator]?.[code + suffix]?.[period] ?? "empty"),
    ),
  );
  return {
    indicator: need.indicator,
    level: need.level,
    areas: codes,
    periods: need.periods,
    dimensions,
    division: found?.spans.find((each) => each.level === need.level)?.division ?? "per-period",
    values: Float64Array.from(cells, (cell) =>
      typeof cell === "number" ? cell : typeof cell === "string" ? NaN : cell[0],
    ),
    reason: Uint8Array.from(cells, (cell) => (typeof cell === "string" ? REASON[cell] : 0)),
    flags: Uint16Array.from(cells, (cell) => (typeof cell === "object" ? FLAG[cell[1]] : 0)),
  };
}

/** Plans, answers and evaluates in one go. */
export function run(asked: Query, book: Catalogue, figures: Figures, world: Areas = AREAS): Result {
  return evaluate(asked, book, world, answer(plan(asked, book, world, TOOLS), book, figures, world), TOOLS);
}

/** A cell as a number, or the word for why there is none. */
export function read(result: Result, code: string, slot = 0, series = 0): number | Reason | undefined {
  const at = result.areas.findIndex((each) => each.code === code);
  if (at < 0) return undefined;
  const cell = cellAt(result, series, at, slot);
  const names = Object.entries(REASON) as [Reason, number][];
  const reason = names.find(([, number]) => number === result.reason[cell])?.[0];
  return reason === "present" ? result.values[cell] : reason;
}

export function hasFlag(result: Result, code: string, flag: Flag, slot = 0, series = 0): boolean {
  const at = result.areas.findIndex((each) => each.code === code);
  return ((result.flags[cellAt(result, series, at, slot)] ?? 0) & FLAG[flag]) !== 0;
}

export function noteIds(result: Pick<Result, "notes">): string[] {
  return result.notes.map((note) => note.message.id);
}
