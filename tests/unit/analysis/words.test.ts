import { readFileSync, readdirSync } from "node:fs";
import { describe as group, expect, it } from "vitest";
import { describe } from "../../../src/analysis/describe.ts";
import { explain } from "../../../src/analysis/explain/explain.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { ChangeBase, Query, SeriesChoice } from "../../../src/analysis/query.ts";
import { CHARACTERISTICS } from "../../../src/cube/likeness.ts";
import { subtitleOf, titleOf } from "../../../src/analysis/titles.ts";
import { said, texts } from "./said.ts";
import {
  AREAS,
  answer,
  POPULATION,
  TOOLS,
  areas,
  catalogue,
  choose,
  indicator,
  query,
  reference,
  rule,
  run,
} from "./fixtures.ts";

const BOOK = catalogue(indicator("crimes", { name: { nl: "Misdrijven", en: "Crimes" } }), POPULATION);
const FIGURES = {
  crimes: { A: { 2020: 5, 2021: 10 }, B: { 2020: 6, 2021: 6 }, D: { 2021: 1 } },
  population: { A: { 2021: 1000 } },
} as const;
const both = { kind: "exact", periods: ["2020", "2021"] } as const;
const descriptionOf = (more: Parameters<typeof query>[0], mine?: string) =>
  describe(run(query(more), BOOK, FIGURES), AREAS, mine)
    .map(said)
    .join(" ");

group("describe", () => {
  it("says what one area has and how it changed, without judging", () => {
    expect(descriptionOf({ areas: [areas("A")] })).toBe("Misdrijven: Plaats A 10 stuks (2021).");
    expect(descriptionOf({ areas: [areas("A")], periods: both })).toBe(
      "Misdrijven: Plaats A 10 stuks (2021), hoger dan het cijfer van 2020: 5.",
    );
    expect(descriptionOf({ areas: [areas("B")], periods: both })).toContain(
      "Misdrijven: Plaats B 6 stuks (2021), ongeveer gelijk aan het cijfer van 2020: 6.",
    );
  });

  it("says the range of many areas, how many have a figure, and the place of mine", () => {
    const text = descriptionOf({ areas: [rule({ kind: "all" }), reference("P1")] }, "B");
    expect(text).toContain("van 1 (Plaats D) tot 10 (Plaats A) stuks. 3 van 4 gemeenten hebben een cijfer.");
    expect(text).toContain("Plaats B: 6 stuks, plaats 2 van 3 van hoog naar laag.");
    expect(text).toContain("Ter vergelijking: Noord 16 stuks");
  });

  it("says that there is nothing when there is nothing", () => {
    expect(descriptionOf({ areas: [areas("E")] })).toBe(
      "Misdrijven: voor deze keuze zijn er geen cijfers (geen gegevens).",
    );
    expect(descriptionOf({ series: [] })).toBe("Er is nog niets te zien.");
  });
});

group("titles", () => {
  const rate = choose("crimes", [{ kind: "rate", per: 1000, denominator: "" }]);

  it("name what is shown and what was done to it", () => {
    expect(said(titleOf(run(query({ series: [rate] }), BOOK, FIGURES)))).toBe("Misdrijven, per 1000 inwoners");
    expect(said(titleOf(run(query({ series: [choose("crimes"), choose("population")] }), BOOK, FIGURES)))).toBe(
      "Misdrijven en population",
    );
  });

  it("name a series that stands beside itself at another time once", () => {
    const before = (base: ChangeBase) => choose("crimes", [{ kind: "at", base }]);
    const title = (...series: SeriesChoice[]) => said(titleOf(run(query({ series }), BOOK, FIGURES)));
    expect(title(choose("crimes"), before("year"))).toBe("Misdrijven, ook een jaar eerder");
    expect(title(choose("crimes"), before({ first: "2019", last: "2020" }))).toBe(
      "Misdrijven, ook gemiddelde over 2019 tot en met 2020",
    );
    expect(title(before("year"))).toBe("Misdrijven, een jaar eerder");
    expect(title(choose("crimes"), rate)).toBe("Misdrijven");
  });

  it("name areas, periods, unit and division below it", () => {
    expect(said(subtitleOf(run(query({ areas: [areas("A", "B")] }), BOOK, FIGURES), AREAS))).toBe(
      "Plaats A en Plaats B · 2021 · stuks · indeling van 2021",
    );
    expect(said(subtitleOf(run(query({ periods: both }), BOOK, FIGURES), AREAS))).toBe(
      "5 gemeenten · 2020 en 2021 · stuks · indeling van toen",
    );
  });

  it("say of areas that are only counted in what they lie, or of which group they are", () => {
    const parents = { A: "P1", B: "P1", C: "P1", D: "P1", E: "P1" };
    const world = {
      ...AREAS,
      memberships: AREAS.memberships.map((one) => ({ ...one, parents })),
      neighbours: AREAS.neighbours.map((one) => ({ ...one, of: { A: ["B", "C", "D", "E"] } })),
    };
    const under = (areas: Query["areas"]) =>
      said(subtitleOf(run(query({ periods: both, areas }), BOOK, FIGURES, world), world)).split(" · ")[0];
    const within = rule({ kind: "in", parent: "P1" });
    expect(under([within])).toBe("5 gemeenten in Noord");
    expect(under([within, reference("P2")])).toBe("5 gemeenten in Noord");
    expect(under([within, areas("A")])).toBe("5 gemeenten");
    expect(under([rule({ kind: "neighbours", of: "A" })])).toBe("4 gemeenten: Buurgemeenten van Plaats A");
    expect(under([rule({ kind: "all" })])).toBe("5 gemeenten");
  });
});

it("explain names source, division and parts", () => {
  const asked = query({ areas: [reference("P1")] });
  const data = answer(plan(asked, BOOK, AREAS, TOOLS), BOOK, FIGURES);
  const steps = explain(asked, BOOK, AREAS, data, { series: 0, slot: 0, area: "P1" }, TOOLS).map(said);
  expect(steps).toEqual([
    "Misdrijven, Noord, 2021: 16 stuks.",
    "Bron: CBS (CC BY 4.0).",
    "Op de gemeenten volgens de indeling van 2021.",
    "Berekend uit 2 gemeenten.",
  ]);
});

it("every message of the analysis has a text", () => {
  const folder = new URL("../../../src/analysis/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const ids = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/"(analysis\.[\w-]+)"/g)].map((match) => match[1] ?? ""),
  );
  expect(ids.length).toBeGreaterThan(40);
  const made = CHARACTERISTICS.map(({ id }) => `analysis.characteristic-${id}`);
  expect([...ids, ...made].filter((id) => !(id in texts) && !(`${id}_other` in texts && `${id}_one` in texts))).toEqual(
    [],
  );
});
