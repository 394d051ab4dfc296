import { expect, it } from "vitest";
import { POPULATION, areas, catalogue, choose, indicator, noteIds, query, rule, run, span } from "./fixtures.ts";

const both = (text: string) => ({ nl: text, en: text });
const at2024 = [span("gemeente", "2021", "2024")];
const BOOK = catalogue(
  { ...POPULATION, spans: at2024 },
  indicator("household-size", { kind: "mean", name: both("grootte"), spans: at2024 }),
  indicator("address-density", { kind: "mean", spans: at2024 }),
  indicator("crimes", { spans: at2024 }),
);
const FIGURES = {
  population: { A: { 2024: 1000 }, B: { 2024: 1100 }, D: { 2024: 100_000 }, E: { 2024: 900 } },
  "household-size": { A: { 2024: 2 }, B: { 2024: 2 }, D: { 2024: 2 }, E: { 2024: 3 } },
  "address-density": { A: { 2024: 50 }, B: { 2024: 50 }, D: { 2024: 50 }, E: { 2024: "not-published" } },
  crimes: { A: { 2021: 1 } },
} as const;
const likeA = [areas("A"), rule({ kind: "similar", of: "A" }, "reference")];

it("finds the nearest areas on the characteristics that there are, and says which", () => {
  const result = run(query({ areas: likeA }), BOOK, FIGURES);
  expect(result.areas.map((area) => area.code)).toEqual(["A", "B", "D"]);
  expect(noteIds(result)).toEqual(expect.arrayContaining(["analysis.similar-on", "analysis.similar-without"]));
});

it("never matches on the indicator that is shown", () => {
  const result = run(query({ series: [choose("address-density")], areas: likeA }), BOOK, FIGURES);
  expect(result.areas.map((area) => area.code)).toEqual(["A", "B", "D", "E"]);
});
