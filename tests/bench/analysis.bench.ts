import { op, table } from "arquero";
import type { Area, Areas } from "../../src/cube/area.ts";
import type { Cube, NeedKey } from "../../src/cube/cube.ts";
import type { Catalogue } from "../../src/cube/indicator.ts";
import type { Calculation, Query } from "../../src/analysis/query.ts";
import type * as Engine from "./engine.ts";
import { hold, holdRatio, median, timed } from "./limits.ts";
import { shipped } from "./shipped.ts";

const { evaluate, plan, needKey, periodRange, TOOLS, catalogue, choose, indicator, query, rule, span } = await shipped<
  typeof Engine
>(new URL("./engine.ts", import.meta.url));

/**
 * Budgets: 342 municipalities × 20 series × 60 months with rates, index and rank in 120 ms, as published in 60; means
 * of 14,566 neighbourhoods per municipality, 10 series × 10 years, in 20 ms; all at least five times as fast as arquero.
 */
const MUNICIPALITIES = Array.from({ length: 342 }, (_, i) => `GM${String(i).padStart(4, "0")}`);
const NEIGHBOURHOODS = Array.from({ length: 14_566 }, (_, i) => `BU${String(i).padStart(8, "0")}`);
const MONTHS = periodRange("2019-01", "2023-12");
const YEARS = periodRange("2015", "2024");
const SERIES = Array.from({ length: 20 }, (_, i) => `series-${String(i)}`);
const MEANS = Array.from({ length: 10 }, (_, i) => `mean-${String(i)}`);

const both = (text: string) => ({ nl: text, en: text });
const municipalityOf = (i: number) => MUNICIPALITIES[i % 342] ?? "";
const places: readonly Area[] = [
  ...MUNICIPALITIES.map((code): Area => ({ code, level: "gemeente", name: code })),
  ...NEIGHBOURHOODS.map((code, i): Area => ({ code, level: "buurt", name: code, within: [municipalityOf(i)] })),
];
const WORLD: Areas = {
  levels: [
    { id: "gemeente", name: both("gemeente"), plural: both("gemeenten"), rank: 5 },
    { id: "buurt", name: both("buurt"), plural: both("buurten"), rank: 7 },
  ],
  areas: Object.fromEntries(places.map((area) => [area.code, area])),
  divisions: [{ id: "all", from: "2010-01-01", to: null, levels: { gemeente: MUNICIPALITIES, buurt: NEIGHBOURHOODS } }],
  memberships: [],
  successions: [],
  groups: [],
  neighbours: [],
  borders: [],
};
const months = [span("gemeente", "2019-01", "2023-12")];
const years = [span("buurt", "2015", "2024")];
const BOOK: Catalogue = catalogue(
  ...SERIES.map((id) => indicator(id, { spans: months })),
  ...MEANS.map((id) =>
    indicator(id, { kind: "mean", spans: years, aggregation: { rule: "weighted", weight: "people" } }),
  ),
  indicator("people", { time: "stock", spans: years }),
  indicator("population", { time: "stock", spans: [span("gemeente", "2019", "2023")] }),
);

/** Figures that differ per cell and are the same in every run. */
function figure(i: number): number {
  return 500 + ((i * 7919) % 100_003);
}

function dataFor(asked: Query): Map<NeedKey, Cube> {
  return new Map(
    plan(asked, BOOK, WORLD, TOOLS).map((need) => {
      const codes = need.level === "gemeente" ? MUNICIPALITIES : NEIGHBOURHOODS;
      const size = codes.length * need.periods.length;
      const cube: Cube = {
        indicator: need.indicator,
        level: need.level,
        division: "per-period",
        areas: codes,
        periods: need.periods,
        dimensions: [],
        values: Float64Array.from({ length: size }, (_, i) => figure(i)),
        reason: new Uint8Array(size),
        flags: new Uint16Array(size),
      };
      return [needKey(need), cube];
    }),
  );
}

const RATE: Calculation = { kind: "rate", per: 1000, denominator: "population" };
const INDEX: Calculation = { kind: "change", of: "index", against: "first" };
const RANK: Calculation = { kind: "position", of: "rank", among: "level", first: "high" };
const STEPS: readonly (readonly Calculation[])[] = [[RATE], [RATE, INDEX], [RATE, RANK], [INDEX, RANK]];
const shared = { areas: [rule({ kind: "all" })], classes: { method: "quantile", count: 5 } } as const;
const plain = query({ ...shared, series: SERIES.map((id) => choose(id)), periods: { kind: "exact", periods: MONTHS } });
const full = query({ ...plain, series: SERIES.map((id, i) => choose(id, STEPS[i % STEPS.length] ?? [])) });
const means = query({ ...shared, series: MEANS.map((id) => choose(id)), periods: { kind: "exact", periods: YEARS } });

/** The same figures as one long table of arquero. */
function long(ids: readonly string[], codes: readonly string[], periods: readonly string[]) {
  const cells = ids.length * codes.length * periods.length;
  const per = codes.length * periods.length;
  const at = <T>(of: (series: number, area: number, period: number, cell: number) => T) =>
    Array.from({ length: cells }, (_, i) =>
      of(Math.floor(i / per), Math.floor((i % per) / periods.length), i % periods.length, i % per),
    );
  const columns = ids.map((id) => periods.map((period) => `${id} ${period}`));
  return table({
    area: at((_s, area) => codes[area]),
    group: at((_s, area) => municipalityOf(area)),
    column: at((series, _a, period) => columns[series]?.[period]),
    value: at((_s, _a, _p, cell) => figure(cell)),
    weighted: at((_s, _a, _p, cell) => figure(cell) * figure(cell)),
  });
}

/** The engine's time for a question, held to its limit. It goes first: arquero's tables fill the memory. */
async function engine(name: string, limit: number, asked: Query): Promise<{ name: string; ms: number }> {
  const data = dataFor(asked);
  const times = await timed(15, () => evaluate(asked, BOOK, WORLD, data, TOOLS));
  hold(name, times, limit);
  return { name, ms: median(times) };
}

const withSteps = await engine("342 municipalities × 20 series × 60 months, with rates, index and rank", 120, full);
const published = await engine("342 municipalities × 20 series × 60 months, as published", 60, plain);
const weighted = await engine("14,566 neighbourhoods × 10 series × 10 years, means per municipality", 20, means);

/** The same work by arquero, which takes seconds for one round. */
async function beside(engines: readonly { name: string; ms: number }[], arquero: () => unknown): Promise<void> {
  const theirs = median(await timed(3, arquero));
  for (const { name, ms } of engines) holdRatio(`${name}, beside arquero`, theirs / ms, 5);
}

const large = long(SERIES, MUNICIPALITIES, MONTHS);
await beside([withSteps, published], () => large.groupby("area").pivot("column", "value").numRows());

const small = long(MEANS, NEIGHBOURHOODS, YEARS);
await beside([weighted], () =>
  small
    .groupby("group", "column")
    .rollup({ top: op.sum("weighted"), bottom: op.sum("value") })
    .numRows(),
);
