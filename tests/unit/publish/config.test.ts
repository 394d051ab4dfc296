import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { IndicatorsFileSchema, ProvidersFileSchema, ThemesFileSchema } from "../../../src/publish/config/schema.ts";
import type { IndicatorConfig, InputConfig } from "../../../src/publish/config/schema.ts";
import { INDICATOR_ID } from "../../../src/sources/store/schema.ts";
import { comparePeriods, parsePeriod } from "../../../src/cube/period.ts";

const folder = new URL("../../../src/publish/config/", import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

const files = readdirSync(new URL("indicators/", folder)).filter((name) => name.endsWith(".json"));
const perFile = files.map((name) => ({
  theme: name.replace(".json", ""),
  list: v.parse(IndicatorsFileSchema, json(`indicators/${name}`)),
}));
const all: readonly IndicatorConfig[] = perFile.flatMap(({ list }) => list);
const themes = v.parse(ThemesFileSchema, json("themes.json"));
const providers = v.parse(ProvidersFileSchema, json("providers.json"));
const byId = new Map(all.map((indicator) => [indicator.id, indicator]));

const each = test.each(all.map((indicator) => [indicator.id, indicator] as const));

/** Every selection of an input, whether of one column or of a column per member. */
function selected(input: InputConfig): string[] {
  return input.cells ? input.cells.map(({ select }) => select) : [input.select ?? ""];
}

describe("the catalogue as a whole", () => {
  test("has some 60 to 100 indicators, each once, with an id that fits a link", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(all.length).toBeLessThanOrEqual(100);
    expect(byId.size).toBe(all.length);
    for (const { id } of all) expect(id).toMatch(INDICATOR_ID);
  });

  test("has the indicators that links and journeys rely on", () => {
    const promised =
      "population house-price crimes self-rated-health population-65plus income-per-inhabitant covid-cases " +
      "covid-deaths covid-admissions covid-cases-cumulative covid-admissions-cumulative covid-deaths-cumulative " +
      "covid-sewage liveability votes-tk2025 population-sex population-age share-65plus crimes-per-1000";
    expect(promised.split(" ").filter((id) => !byId.has(id))).toEqual([]);
  });

  test("no name stands for two indicators", () => {
    for (const language of ["nl", "en"] as const) {
      const names = all.map(({ name }) => name[language]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test("every theme and every provider is used, and none is missing", () => {
    expect(new Set(perFile.map(({ theme }) => theme))).toEqual(new Set(themes.map(({ id }) => id)));
    for (const { theme, list } of perFile) expect(list.filter((one) => one.theme !== theme)).toEqual([]);
    expect(new Set(all.map(({ provider }) => provider))).toEqual(new Set(providers.map(({ id }) => id)));
  });

  test("one column of a file is one concept: it feeds one indicator", () => {
    const uses = all.flatMap(({ id, inputs }) =>
      inputs
        .filter(({ total }) => total === undefined)
        .flatMap((input) =>
          selected(input).map((select) => [`${input.importer} ${select} ${input.level}`, id] as const),
        ),
    );
    const owners = new Map<string, string>();
    for (const [column, id] of uses)
      expect([column, owners.set(column, owners.get(column) ?? id).get(column)]).toEqual([column, id]);
  });

  test("what was left out stays out", () => {
    const used = new Set(all.flatMap(({ inputs }) => inputs.flatMap(selected)));
    const out =
      "kwb21_unemployment_proxy kwb21_western_background kwb21_non_western_background kwb21_bijstand_personen " +
      "kwb21_population_density_per_km kwb21_avg_household_income_x_1k kwb21_ev_alternative_fuel_cars kwb21_vacancy_rate";
    expect(out.split(" ").filter((code) => used.has(code))).toEqual([]);
  });
});

describe("words", () => {
  each("%s says everything in both languages", (_id, one) => {
    const different = [
      one.description,
      one.definition,
      ...(one.method ? [one.method] : []),
      ...one.notes.map(({ text }) => text),
    ];
    const same = [one.name, one.unit, one.dateBasis, ...one.inputs.flatMap(({ note }) => note ?? [])];
    const names = one.dimensions.flatMap(({ name, members }) => [name, ...members.map((member) => member.name)]);
    for (const { nl, en } of [...different, ...same, ...names]) {
      expect(nl.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(`${nl}${en}`).not.toMatch(/\s{2}|^\s|\s$/);
    }
    for (const { nl, en } of different) {
      expect(nl).not.toBe(en);
      for (const text of [nl, en]) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    }
  });

  each("%s can be found by other words, each given once", (_id, one) => {
    for (const words of [one.keywords.nl, one.keywords.en]) {
      expect(words.length).toBeGreaterThanOrEqual(3);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe("what may be done with a figure", () => {
  each("%s names only indicators that exist", (_id, one) => {
    const named = [
      one.ratio?.numerator,
      one.ratio?.denominator,
      one.rateOf,
      one.aggregation.rule === "weighted" ? one.aggregation.weight : undefined,
    ].filter((id) => id !== undefined);
    for (const id of named) {
      expect(byId.has(id)).toBe(true);
      expect(id).not.toBe(one.id);
    }
  });

  each("%s has figures, or is worked out from two that have", (_id, one) => {
    expect(one.ratio !== undefined).toBe(one.aggregation.rule === "ratio");
    expect(one.ratio !== undefined).toBe(one.inputs.length === 0);
    for (const id of one.ratio ? [one.ratio.numerator, one.ratio.denominator] : []) {
      expect(byId.get(id)?.inputs.length).toBeGreaterThan(0);
      expect(byId.get(id)?.aggregation).toEqual({ rule: "sum" });
    }
  });

  each("%s is aggregated as its kind allows", (_id, one) => {
    const { rule } = one.aggregation;
    if (rule === "sum") expect(["count", "amount"]).toContain(one.kind);
    if (rule === "weighted") expect(["mean", "percentage", "ratio"]).toContain(one.kind);
    if (["median", "class", "score", "index"].includes(one.kind)) expect(rule).toBe("none");
    if (one.time === "flow") expect(["count", "amount"]).toContain(one.kind);
  });

  each("%s is weighted only by what is there for the same level and division", (_id, one) => {
    if (one.aggregation.rule !== "weighted") return;
    const weights = byId.get(one.aggregation.weight)?.inputs ?? [];
    for (const { level, division, frequency, periods } of one.inputs) {
      const fitting = weights.filter((w) => w.level === level && w.frequency === frequency);
      // The year book of districts stands on a division of its own; at municipal level both go by the period.
      expect(fitting.map((w) => w.division)).toContain(division);
      const covers = fitting.some((w) => !w.periods || (periods ?? []).every((period) => w.periods?.includes(period)));
      expect(covers).toBe(true);
    }
  });

  each("%s has members that match its columns", (_id, one) => {
    const codes = new Map(one.dimensions.map(({ id, members }) => [id, members.map(({ code }) => code)]));
    for (const { cells, labels } of one.inputs) {
      expect((cells ?? labels) === undefined).toBe(one.dimensions.length === 0);
      const given = cells ? cells.flatMap(({ members }) => Object.entries(members)) : [];
      const named = labels ? Object.values(labels.codes).map((code) => [labels.dimension, code] as const) : [];
      for (const [dimension, code] of [...given, ...named]) expect(codes.get(dimension)).toContain(code);
      if (one.dimensions.length > 0) expect([...given, ...named].length).toBe([...codes.values()].flat().length);
    }
  });
});

describe("the view that one click draws", () => {
  each("%s opens in a form that suits it", (_id, { opening, kind, time, inputs }) => {
    expect(["table", "bar", "line", "map", "ranking"]).toContain(opening.view);
    if (kind === "count" || kind === "amount") expect(opening.view).not.toBe("map");
    if (inputs.length > 0) expect(inputs.map(({ level }) => level)).toContain(opening.level);
    const daily = inputs.some(({ frequency }) => frequency === "day");
    if (daily && kind === "count") expect(opening).toMatchObject({ view: "line", areas: "focus" });
    expect(opening.calculations).toBe(daily && time === "flow" ? "sum.7" : undefined);
    // A country is shown only where it has figures of its own, or where they can be added up.
    if (opening.areas === "focus") expect(inputs.some(({ level }) => level === "land")).toBe(true);
  });

  each("%s opens on periods as a link writes them", (_id, { opening }) => {
    if (/^(latest|last:[1-9]\d*)$/.test(opening.periods)) return;
    const [first = "", last = ""] = opening.periods.split("..");
    expect(parsePeriod(first)?.frequency).toBe(parsePeriod(last)?.frequency);
    expect(parsePeriod(first)).toBeDefined();
    expect(comparePeriods(first, last)).toBeLessThan(0);
  });
});

describe("what must be said", () => {
  each("%s has notes with real dates", (_id, { notes }) => {
    for (const { from, to } of notes) {
      for (const day of [from, to]) if (day) expect(parsePeriod(day)?.frequency).toBe("day");
      if (from && to) expect(from <= to).toBe(true);
    }
  });

  each("%s says it when a third party made its figures", (_id, one) => {
    const derived = one.inputs.some((input) => selected(input).some((select) => select.startsWith("kwb21_")));
    if (derived) expect(one.notes.some(({ source }) => source?.includes("nlstat"))).toBe(true);
    if (one.provider === "cbs-nlstat") expect(derived).toBe(true);
  });

  each("%s of a single year says that before and after cannot be compared", (_id, one) => {
    const years = new Set(one.inputs.flatMap(({ importer, periods }) => periods ?? [importer]));
    if (years.size === 1 && years.has("2021")) {
      expect(one.notes.some(({ text }) => text.nl.includes("geen cijfers van voor 2021"))).toBe(true);
    }
  });

  test("the breaks in the corona series are dated", () => {
    const dated = (byId.get("covid-cases")?.notes ?? []).map(({ kind, from }) => `${kind} ${from ?? ""}`);
    expect(dated).toContain("method 2020-06-01");
    expect(dated).toContain("backlog 2022-02-08");
    expect(byId.get("self-rated-health")?.notes.some(({ from }) => from === "2022-01-01")).toBe(true);
    expect(byId.get("house-price")?.notes.some(({ text }) => text.nl.includes("geen prijsindex"))).toBe(true);
  });
});
