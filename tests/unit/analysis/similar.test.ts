import { expect, it } from "vitest";
import type { Figures } from "./fixtures.ts";
import {
  AREAS,
  GM_2021,
  POPULATION,
  areas,
  catalogue,
  choose,
  indicator,
  noteIds,
  query,
  rule,
  run,
  span,
} from "./fixtures.ts";
import { said } from "./said.ts";

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

it("says in words on what areas are alike, on what they could not be compared, and that they cannot be at all", () => {
  const told = (of: string, figures: Figures, on?: readonly string[]) =>
    run(query({ areas: [areas(of), rule({ kind: "similar", of, ...(on && { on }) }, "reference")] }), BOOK, figures)
      .notes.filter(({ message }) => message.id.startsWith("analysis.similar"))
      .map(({ severity, message }) => `${severity}: ${said(message)}`);
  expect(told("A", FIGURES)).toEqual([
    "caution: Bij het zoeken naar wat op Plaats A lijkt, telde dit niet mee omdat er geen cijfers van zijn: deel 65-plussers en deel koopwoningen.",
    "info: Vergelijkbaar met Plaats A zijn de 2 die er in 2024 het meest op lijken in aantal inwoners, adressen per km² en grootte van huishoudens.",
  ]);
  expect(told("A", FIGURES, ["household-size", "homeless"])).toEqual([
    "caution: Bij het zoeken naar wat op Plaats A lijkt, telde dit niet mee omdat er geen cijfers van zijn: homeless.",
    "info: Vergelijkbaar met Plaats A zijn de 3 die er in 2024 het meest op lijken in grootte.",
  ]);
  expect(told("A", FIGURES, ["household-size"])).toEqual([
    "info: Vergelijkbaar met Plaats A zijn de 3 die er in 2024 het meest op lijken in grootte.",
  ]);
  expect(told("A", {})).toEqual([
    "caution: Wat op Plaats A lijkt, is niet te bepalen: de cijfers daarvoor zijn er niet.",
  ]);
});

it("does not say that what is shown could not be compared on", () => {
  const shown = run(query({ series: [choose("household-size")], areas: likeA }), BOOK, FIGURES);
  const without = shown.notes.find(({ message }) => message.id === "analysis.similar-without");
  expect(without && said(without.message)).not.toContain("huishoudens");
});

it("finds ten areas unless told otherwise", () => {
  const codes = Array.from({ length: 13 }, (_, at) => `M${String(at).padStart(2, "0")}`);
  const world = {
    ...AREAS,
    areas: Object.fromEntries(codes.map((code) => [code, { code, level: "gemeente", name: code }])),
    divisions: [{ ...GM_2021, levels: { gemeente: codes } }],
  };
  const figures = { "household-size": Object.fromEntries(codes.map((code, at) => [code, { 2024: at }])) };
  const found = run(query({ areas: [rule({ kind: "similar", of: "M00" })] }), BOOK, figures, world).areas;
  expect(found.map(({ code }) => code)).toEqual(codes.slice(1, 11));
});

it("puts those that are as near in the order of their codes, whatever that of the division", () => {
  const world = { ...AREAS, divisions: [{ ...GM_2021, levels: { gemeente: ["E", "D", "B", "A"] } }] };
  const figures = { "household-size": { A: { 2024: 2 }, B: { 2024: 1 }, D: { 2024: 3 }, E: { 2024: 1 } } };
  const asked = query({ areas: [rule({ kind: "similar", of: "A", on: ["household-size"] })] });
  expect(run(asked, BOOK, figures, world).areas.map(({ code }) => code)).toEqual(["B", "D", "E"]);
});
