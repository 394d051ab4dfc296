import { explain } from "../../../src/analysis/explain/explain.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { Calculation, Query } from "../../../src/analysis/query.ts";
import type { Areas } from "../../../src/cube/area.ts";
import type { Catalogue } from "../../../src/cube/indicator.ts";
import type { Figures } from "./fixtures.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  answer,
  catalogue,
  choose,
  indicator,
  query,
  reference,
  rule,
  span,
} from "./fixtures.ts";
import { said } from "./said.ts";

/** A world in which a cell that is neither in the first row nor in the first slot is explained, and the sentences of most. */

export const rate: Calculation = { kind: "rate", per: 1000, denominator: "population" };
const both = (text: string) => ({ nl: text, en: text });
const months = [span("gemeente", "2021-01", "2022-12")];
const PLAIN = catalogue(
  indicator("births", { spans: [span("gemeente", "2010", "2022")], chance: { process: "poisson" } }),
  indicator("born", { rateOn: "average", threshold: { numerator: 3, denominator: 100 }, provider: "rivm" }),
  indicator("total", { time: "cumulative", spans: months, provider: "rivm" }),
  indicator("sold", { spans: months }),
  indicator("healthy", {
    ...{ kind: "percentage", unit: both("%"), decimals: 1, aggregation: { rule: "none" } },
    threshold: { numerator: 0, denominator: 0, sample: 50 },
    chance: { process: "binomial", sample: "asked" },
  }),
  indicator("asked"),
  indicator("homes", { aggregation: { rule: "weighted", weight: "population" }, kind: "amount", unit: both("euro") }),
  indicator("few"),
  indicator("young", {
    dimensions: [
      { id: "sex", name: both("geslacht"), members: ["m", "v"].map((code) => ({ code, name: both(code) })) },
    ],
  }),
  POPULATION,
);
const rivm = { id: "rivm", name: both("RIVM"), attribution: "RIVM (CC0)", licence: "CC0" };
const BOOK: Catalogue = { ...PLAIN, providers: [...PLAIN.providers, rivm, { ...rivm, id: "x", attribution: "X" }] };
const years = (first: number, ...values: number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, i) => [String(first + i), value]));
const inMonths = (...values: number[]) =>
  Object.fromEntries(values.map((value, i) => [`2021-0${String(i + 1)}`, value]));
const FIGURES: Figures = {
  births: {
    A: years(2010, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    B: years(2010, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 131),
    C: years(2019, 7, 9),
    D: years(2021, 6, 8),
    E: { 2021: "suppressed", 2022: "suppressed" },
  },
  born: { A: years(2019, 30, 33, 36, 39), B: years(2019, 2, 2, 45, 47), D: years(2021, 2, 9) },
  total: { A: inMonths(1, 2, 4, 8), B: inMonths(30, 50, 90, 140) },
  sold: { A: inMonths(1, 2, 3, 4, 5, 6), B: inMonths(11, 12, 13, 14, 15, 16) },
  healthy: { A: years(2021, 70, 71), B: years(2021, 60, 61), D: years(2021, 50, 51) },
  asked: { A: years(2021, 100, 20), B: years(2021, 100, 400) },
  homes: { A: years(2021, 100, 110), B: { 2021: 200, 2022: "not-published" }, D: years(2021, 50, 60) },
  few: { A: years(2021, 2, 3), B: years(2021, 20, 40), D: years(2021, 1, 4) },
  young: {
    "A~sex.m": years(2021, 1, 2),
    "A~sex.v": years(2021, 3, 4),
    "B~sex.m": years(2021, 10, 20),
    "B~sex.v": years(2021, 30, 40),
  },
  population: {
    A: years(2019, 900, 950, 1000, 1010),
    B: years(2019, 500, 520, 2000, 2100),
    C: years(2019, 100, 110),
    D: years(2021, 150, 160),
    E: years(2021, 300, 310),
  },
};

export const exact = (...periods: string[]) => ({ periods: { kind: "exact", periods } }) as const;
export const of = (id: string, ...calculations: Calculation[]) => ({ series: [choose(id, calculations)] });
export const together = (...codes: string[]) => ({ areas: [rule({ kind: "codes", codes }, "selected", "together")] });
export const CBS = "Bron: CBS (CC BY 4.0).";
export const RIVM = "Bron: RIVM (CC0).";
export const ON = "Op de gemeenten volgens de indeling van 2021.";
export const ITSELF = "Dit cijfer is van het gebied zelf.";
export const PER_1000 = "Berekening: per 1000 inwoners.";
export const LEAST = "Bij minder dan 200 om door te delen (population) is er geen cijfer.";

/** The same country with six municipalities more. */
const MORE = ["F", "G", "H", "I", "J", "K"];
export const WIDE: Areas = {
  ...AREAS,
  areas: {
    ...AREAS.areas,
    ...Object.fromEntries(MORE.map((code) => [code, { code, level: "gemeente", name: `Plaats ${code}` }])),
  },
  divisions: AREAS.divisions.map((each) => ({
    ...each,
    levels: { ...each.levels, gemeente: [...(each.levels["gemeente"] ?? []), ...MORE] },
  })),
};

/** What is said of a cell, in Dutch. */
export function lines(area: string, more: Partial<Query>, slot = 1, world = AREAS): string[] {
  const asked = query({ areas: [rule({ kind: "all" }), reference("P1", "P2")], ...exact("2021", "2022"), ...more });
  const data = answer(plan(asked, BOOK, world, TOOLS), BOOK, FIGURES, world);
  return explain(asked, BOOK, world, data, { series: 0, slot, area }, TOOLS).map(said);
}

/** What is said of the calculations and thereafter. */
export const after = (told: readonly string[]) => told.filter((line) => ![CBS, ON, ITSELF].includes(line)).slice(1);
