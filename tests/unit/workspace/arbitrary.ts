import * as fc from "fast-check";
import type {
  Calculation,
  ChangeBase,
  ClassQuery,
  Filter,
  Order,
  OwnFormula,
  PeriodChoice,
  SeriesChoice,
} from "../../../src/analysis/query.ts";
import { REASONS } from "../../../src/cube/reason.ts";
import { periodAt } from "../../../src/cube/period.ts";
import type { Frequency } from "../../../src/cube/period.ts";
import type { Block, Tab, Workspace } from "../../../src/workspace/document.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { isSafeKey } from "../../../src/workspace/limits.ts";
import { choices } from "./arbitraryAreas.ts";
import { token, unique, word } from "./arbitraryNames.ts";

/** Any workspace that a link can hold: own groups (which have no link yet) empty, and all own formulas shown. */

const part = token.map((text) => text.replaceAll(":", "_"));
const dimension = fc
  .oneof(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,9}$/), fc.constantFrom("sum", "per", "party", "toString"))
  .filter((id) => id !== "constructor" && id !== "prototype");
const changeBase: fc.Arbitrary<ChangeBase> = fc.oneof(
  fc.constantFrom("previous" as const, "year" as const, "first" as const),
  fc.record({ period: fc.constantFrom("2019", "2020-03", "2020-W12", "2020-SY", "2020-03-13") }),
  fc.constantFrom({ first: "2015", last: "2019" }, { first: "2020-W12", last: "2020-W12" }),
);
const anyway = fc.constantFrom({}, { anyway: true as const });
const confidence = fc.constantFrom(95 as const, 99.8 as const);
const calculation: fc.Arbitrary<Calculation> = fc.oneof(
  fc.tuple(confidence, anyway).map(([level, more]) => ({ kind: "interval" as const, level, ...more })),
  fc
    .tuple(confidence, anyway, fc.oneof(fc.constant(""), token))
    .map(([level, more, to]) => ({ kind: "verdict" as const, level, reference: to, ...more })),
  fc.tuple(fc.integer({ min: 5, max: 9999 }), anyway).map(([n, more]) => ({ kind: "trend" as const, n, ...more })),
  fc.record({
    kind: fc.constant("versus" as const),
    of: fc.constantFrom("difference" as const, "ratio" as const),
    reference: fc.oneof(fc.constant(""), token),
  }),
  fc.record({
    kind: fc.constant("position" as const),
    of: fc.constantFrom(
      "z-score" as const,
      "weighted-z-score" as const,
      "percentile" as const,
      "quartile" as const,
      "class-distance" as const,
    ),
    among: fc.constantFrom("level" as const, "selected" as const),
    first: fc.constant("high" as const),
  }),
  fc.record({
    kind: fc.constant("position" as const),
    of: fc.constant("rank" as const),
    among: fc.constantFrom("level" as const, "selected" as const),
    first: fc.constantFrom("high" as const, "low" as const),
  }),
  fc.record({ kind: fc.constant("recast" as const), to: fc.constantFrom("latest", "2021", "2023") }),
  fc.record({
    kind: fc.constant("per-period" as const),
    corrections: fc.constantFrom("flag" as const, "spread" as const),
  }),
  fc.record({
    kind: fc.constant("change" as const),
    of: fc.constantFrom("difference" as const, "growth" as const, "average-growth" as const, "index" as const),
    against: changeBase,
  }),
  fc.record({ kind: fc.constant("at" as const), base: changeBase }),
  fc.record({
    kind: fc.constant("by" as const),
    frequency: fc.constantFrom<Frequency>("day", "week", "month", "quarter", "half-year", "year", "school-year"),
    of: fc.constantFrom("own" as const, "mean" as const),
  }),
  fc.record({ kind: fc.constant("cumulate" as const), from: fc.constantFrom("start" as const, "shown" as const) }),
  fc.record({
    kind: fc.constant("rolling" as const),
    of: fc.constantFrom("sum" as const, "mean" as const),
    n: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({
    kind: fc.constant("share" as const),
    of: fc.constantFrom("members" as const, "areas" as const, "whole" as const),
    among: fc.constantFrom("all" as const, "picked" as const),
  }),
  fc.record({ kind: fc.constant("share" as const), of: fc.constant("parent" as const), level: word }),
  fc.record({
    kind: fc.constant("rate" as const),
    per: fc.integer({ min: 1, max: 1e9 }),
    denominator: fc.oneof(fc.constant("population"), token),
  }),
);
const together = fc.array(unique(token, 2, 3), { minLength: 1, maxLength: 2 });
const chosen = {
  sums: fc.dictionary(dimension, together, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
  members: fc.dictionary(dimension, unique(token, 1, 4), { maxKeys: 3, noNullPrototype: true }),
  calculations: fc.array(calculation, { maxLength: 3 }),
};
const REQUIRED: ("source" | "indicator" | "members" | "calculations")[] = [
  "source",
  "indicator",
  "members",
  "calculations",
];
const series: fc.Arbitrary<SeriesChoice> = fc.oneof(
  fc.record({ source: fc.constant("store"), indicator: word, ...chosen }, { requiredKeys: REQUIRED }),
  fc.record(
    {
      source: word.filter((id) => id !== "store"),
      indicator: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(":")),
      ...chosen,
    },
    { requiredKeys: REQUIRED },
  ),
);

const day = fc.integer({ min: -20_000, max: 40_000 });
const frequency = fc.constantFrom<Frequency>("year", "school-year", "half-year", "quarter", "month", "week", "day");
const period = fc.tuple(day, frequency).map(([at, of]) => periodAt(at, of));
const periods: fc.Arbitrary<PeriodChoice> = fc.oneof(
  fc.record({ kind: fc.constant("exact" as const), periods: unique(period, 1, 5) }),
  fc.tuple(day, fc.nat(3000), frequency).map(([at, length, of]) => ({
    kind: "range" as const,
    first: periodAt(at, of),
    last: periodAt(at + length, of),
  })),
  fc.constant({ kind: "latest" as const }),
  fc.record({ kind: fc.constant("last" as const), n: fc.integer({ min: 1, max: 9999 }) }),
);

const column = { series: fc.nat(20), slot: fc.nat(9999) };

const order: fc.Arbitrary<Order> = fc.oneof(
  fc.constant({ by: "given" as const }),
  fc.record({ by: fc.constant("name" as const), descending: fc.boolean() }),
  fc.record({ by: fc.constant("value" as const), ...column, descending: fc.boolean() }),
  fc.record({ by: fc.constant("change" as const), ...column, from: fc.nat(9999), descending: fc.boolean() }),
  fc.record({ by: fc.constant("parent" as const), level: word, descending: fc.boolean() }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const limited = fc.oneof(
  fc.record({ from: number }),
  fc.record({ to: number }),
  fc.record({ from: number, to: number }),
);
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc
    .record({ ...column, is: fc.constantFrom("missing" as const, ...REASONS) })
    .map((one) => ({ kind: "figure" as const, ...one })),
  fc.tuple(fc.record(column), limited).map(([at, limits]) => ({ kind: "value" as const, ...at, ...limits })),
  fc
    .record({
      ...column,
      first: fc.constantFrom("high" as const, "low" as const),
      n: fc.integer({ min: 1, max: 9999 }),
    })
    .map((one) => ({ kind: "rank" as const, ...one })),
  token.map((group) => ({ kind: "group" as const, group })),
  token.map((parent) => ({ kind: "in" as const, parent })),
);
const whose = fc.record(
  { over: fc.constant("selected" as const), shared: fc.constant(true as const) },
  { requiredKeys: [] },
);
const classes: fc.Arbitrary<ClassQuery> = fc.oneof(
  fc
    .record({
      method: fc.constantFrom(
        "quantile" as const,
        "equal" as const,
        "natural" as const,
        "deviation" as const,
        "head-tail" as const,
        "diverging" as const,
      ),
      count: fc.integer({ min: 2, max: 12 }),
    })
    .chain((one) => whose.map((more) => ({ ...one, ...more }))),
  fc
    .record({ count: fc.integer({ min: 2, max: 12 }), centre: fc.oneof(number, fc.record({ reference: token })) })
    .map((one) => ({ method: "diverging" as const, ...one })),
  unique(number, 1, 6).map((limits) => ({
    method: "own" as const,
    count: limits.length + 1,
    limits: [...limits].sort((a, b) => a - b),
  })),
);

const option = fc.oneof(
  token,
  fc.constant(""),
  number,
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(token, number, fc.boolean()), { maxLength: 4 }),
  fc.dictionary(dimension, fc.oneof(token, number), { maxKeys: 3, noNullPrototype: true }),
);
const title = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => text.length <= 200);

const tab: fc.Arbitrary<Omit<Tab, "id">> = fc
  .record({
    title,
    note: title,
    linked: fc.boolean(),
    series: fc.uniqueArray(series, { maxLength: 4, selector: (one) => `${one.source}:${one.indicator}` }),
    level: word,
    selected: choices("selected"),
    references: choices("reference"),
    periods,
    partial: fc.constantFrom("withhold" as const, "known" as const),
    filters: fc.array(filter, { maxLength: 3 }),
    order,
    classes,
    form: word,
    options: fc.dictionary(dimension, option, { maxKeys: 4, noNullPrototype: true }),
  })
  .map(({ title: own, note, linked, selected, references, filters, form, options, ...query }) => ({
    query: { ...query, areas: [...selected, ...references], ...(filters.length > 0 && { filter: filters }) },
    form,
    options,
    ...(own && { title: own }),
    ...(note && { note }),
    ...(linked && { linked }),
  }));

const said = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text.length <= 60);
const formula: fc.Arbitrary<OwnFormula> = fc
  .record({
    name: said,
    text: fc.oneof(said, fc.constant("crimes / population[recast 2023] * 1.000,5")),
    unit: fc.option(said, { nil: undefined }),
    decimals: fc.option(fc.nat(6), { nil: undefined }),
  })
  .map(({ name, text, unit, decimals }) => ({
    name,
    text,
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
  }));

/** Keys as the schema lets them be: none that means something to every object. */
const texts = fc.dictionary(token.filter(isSafeKey), title, { maxKeys: 3, noNullPrototype: true });

const shownFormula = (_: OwnFormula, i: number): SeriesChoice => ({
  source: "own",
  indicator: `f${i + 1}`,
  members: {},
  calculations: [],
});

const live = fc.constantFrom("{cijfer@tab-1}", "{figure@tab-2.1:GM0344}", "{gebied}", "{plaats@tab-9:~1}", "{x@1}");
const words = fc.array(fc.oneof(said, live), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const written = fc.record({ kind: fc.constantFrom("heading" as const, "text" as const), text: words });

/** Figures of the tabs from the first on, and words after each. */
const report = (count: number): fc.Arbitrary<readonly Block[]> =>
  fc
    .array(written, { maxLength: 3 })
    .chain((texts) => fc.nat(count).map((shown) => ({ texts, shown })))
    .map(({ texts, shown }) => [
      ...Array.from({ length: shown }, (_, at): Block => ({ kind: "figure", tab: `tab-${shown - at}` })),
      ...texts,
    ]);

export const workspaceArbitrary: fc.Arbitrary<Workspace> = fc
  .record({
    name: title,
    tabs: fc.oneof({ weight: 2, arbitrary: fc.tuple(tab) }, fc.array(tab, { minLength: 1, maxLength: 5 })),
    active: fc.nat(4),
    names: texts,
    notes: texts,
    formulas: fc.array(formula, { maxLength: 3 }),
    reported: fc.boolean(),
  })
  .map(({ name, tabs, active, names, notes, formulas, reported }): Workspace => ({
    ...EMPTY_WORKSPACE,
    title: name,
    formulas: Object.fromEntries(formulas.map((one, i) => [`f${i + 1}`, one])),
    tabs: tabs.map((one, place) => ({
      ...one,
      query: { ...one.query, series: [...one.query.series, ...(place === 0 ? formulas.map(shownFormula) : [])] },
      id: `tab-${place + 1}`,
    })),
    active: `tab-${(active % tabs.length) + 1}`,
    names,
    notes,
    ...(reported && { page: "report" }),
  }))
  .chain((workspace) =>
    fc
      .option(report(workspace.tabs.length), { nil: undefined })
      .map((blocks) => (blocks ? { ...workspace, report: blocks } : workspace)),
  );
