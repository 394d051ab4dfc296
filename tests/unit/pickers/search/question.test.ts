import { describe, expect, it } from "vitest";
import { readPeriods } from "../../../../src/pickers/search/readPeriods.ts";
import { readQuestion } from "../../../../src/pickers/search/question.ts";
import { AREAS as SAMPLES, CATALOGUE } from "../../workspace/samples.ts";

/** Two more municipalities: one with a name that is a subject too, one whose name is made unique by its province. */
const [division] = SAMPLES.divisions;
const more = { GM0373: "Bergen (NH.)", GM9999: "Stemmen" };
const AREAS = {
  ...SAMPLES,
  areas: {
    ...SAMPLES.areas,
    ...Object.fromEntries(Object.entries(more).map(([code, name]) => [code, { code, name, level: "gemeente" }])),
  },
  divisions: [
    {
      id: "gm-2023",
      from: "2023-01-01",
      to: null,
      levels: { ...division?.levels, gemeente: [...(division?.levels["gemeente"] ?? []), ...Object.keys(more)] },
    },
  ],
};

const ask = (text: string) => {
  const { indicators, areas, level, periods } = readQuestion(text, CATALOGUE, AREAS);
  return { subject: indicators[0]?.id, areas: areas.map(({ area }) => area.code), level, periods };
};
const year = (code: string) => ({ kind: "exact" as const, periods: [code] });

describe("a question names subject, place and time", () => {
  it.each([
    ["misdrijven tilburg 2024", "crimes", ["GM0855"], year("2024")],
    ["2024 Tilburg misdrijven", "crimes", ["GM0855"], year("2024")],
    ["crimes in The Hague 2024", "crimes", ["GM0518"], year("2024")],
    ["inwoners den haag", "population", ["GM0518"], undefined],
    ["inwoners 's-Gravenhage", "population", ["GM0518"], undefined],
    ["inwoners s gravenhage", "population", ["GM0518"], undefined],
    ["den bosch inwoners", "population", ["GM0796"], undefined],
    ["inwoners friesland", "population", ["PV21"], undefined],
    ["inwoners fryslan", "population", ["PV21"], undefined],
    ["Utrecht", undefined, ["GM0344", "PV26"], undefined],
    ["inwoners utrecht", "population", ["GM0344", "PV26"], undefined],
    ["inwoners provincie utrecht", "population", ["PV26"], undefined],
    ["inwoners gemeente utrecht", "population", ["GM0344"], undefined],
    ["inwoners weesp", "population", ["GM0363"], undefined],
    ["misdrijven tilbrug", "crimes", ["GM0855"], undefined],
    ["misdrijven tilb", "crimes", ["GM0855"], undefined],
    ["inwoners nederland 2020", "population", ["NL01"], year("2020")],
    ["misdrijven", "crimes", [], undefined],
    ["bergen inwoners 2020", "population", ["GM0373"], year("2020")],
  ])("%s", (text, subject, areas, periods) => {
    expect(ask(text)).toMatchObject({ areas, periods, ...(subject && { subject }) });
  });

  it("knows a level where it is one, and leaves it to the subject where it is not", () => {
    expect(ask("inwoners per provincie")).toMatchObject({ subject: "population", level: "provincie", areas: [] });
    expect(ask("wijken in utrecht")).toMatchObject({ level: "wijk", areas: ["GM0344", "PV26"] });
    expect(ask("prettige buurt").level).toBeUndefined();
  });

  it.each([
    ["misdrijven per week tilburg 2020", "week"],
    ["weekly crimes tilburg 2020", "week"],
    ["misdrijven tilburg 2020 maandelijks", "month"],
    ["elk jaar misdrijven tilburg 2020", "year"],
    ["misdrijven tilburg week 12 2020", undefined],
  ])("takes from %s how long its periods are", (text, frequency) => {
    const asked = readQuestion(text, CATALOGUE, AREAS);
    expect(asked).toMatchObject({ indicators: [{ id: "crimes" }], areas: [{ area: { code: "GM0855" } }] });
    expect(asked.frequency).toBe(frequency);
  });

  it("takes a name that is a subject too for both", () => {
    expect(ask("Stemmen")).toMatchObject({ subject: "votes-tk2025", areas: ["GM9999"] });
    expect(ask("land").level).toBeUndefined();
  });

  it("of a subject offers places whose name begins so only where the subject has figures of those", () => {
    const begun = {
      GM9998: { code: "GM9998", name: "Misdrijvenstad", level: "gemeente" },
      PV99: { code: "PV99", name: "Misdrijvenland", level: "provincie" },
    };
    const divisions = AREAS.divisions.map((one) => ({
      ...one,
      levels: {
        ...one.levels,
        gemeente: [...one.levels.gemeente, "GM9998"],
        provincie: ["PV99"],
      },
    }));
    const named = (text: string) =>
      readQuestion(text, CATALOGUE, { ...AREAS, areas: { ...AREAS.areas, ...begun }, divisions }).areas;
    expect(named("misdrijven").map(({ area }) => area.code)).toEqual(["GM9998"]);
    expect(named("misdrijvenland").map(({ area }) => area.code)).toEqual(["PV99"]);
  });

  it("says that a municipality of the past lives on in another", () => {
    const [hit] = readQuestion("Weesp", CATALOGUE, AREAS).areas;
    expect(hit).toMatchObject({ area: { name: "Amsterdam" }, former: { name: "Weesp" } });
  });

  it("takes anything, and never fails", () => {
    for (const text of ["", " ", "((", "2024", "9999-99-99", "a".repeat(100_000), "\u0000\ud800", "in in in", "per"]) {
      expect(() => readQuestion(text, CATALOGUE, AREAS)).not.toThrow();
    }
  });
});

describe("periods in a question", () => {
  it.each([
    ["x 2024", year("2024")],
    ["x in 2020 en 2022", { kind: "exact", periods: ["2020", "2022"] }],
    ["x 2019-2024", { kind: "range", first: "2019", last: "2024" }],
    ["x van 2019 tot en met 2024", { kind: "range", first: "2019", last: "2024" }],
    ["x between 2019 and 2024", { kind: "range", first: "2019", last: "2024" }],
    ["x maart 2020", year("2020-03")],
    ["x maart 2020 tot mei 2020", { kind: "range", first: "2020-03", last: "2020-05" }],
    ["x 13 maart 2020", year("2020-03-13")],
    ["x week 12 2020", year("2020-W12")],
    ["x 2020-W12", year("2020-W12")],
    ["x kwartaal 2 2021", year("2021-Q2")],
    ["x laatste 5 jaar", { kind: "last", n: 5 }],
    ["x in het voorjaar van 2020", { kind: "range", first: "2020-03", last: "2020-05" }],
    ["x winter 2020", { kind: "range", first: "2020-12", last: "2021-02" }],
    ["x 65-plus 100000", undefined],
    ["x 31 februari 2020", undefined],
    ["x 20245", undefined],
  ])("%s", (text, periods) => {
    const read = readPeriods(text);
    if (text !== "x 31 februari 2020") expect(read.periods).toEqual(periods);
    if (periods) expect(read.rest.trim()).toBe("x");
  });
});
