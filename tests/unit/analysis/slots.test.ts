import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/cube/indicator.ts";
import { REASON } from "../../../src/cube/reason.ts";
import { resolveSlots } from "../../../src/analysis/slots.ts";
import { span } from "./fixtures.ts";

const YEARS = [span("gemeente", "2019", "2022")];
const DAYS = [span("gemeente", "2020-02-27", "2020-03-02")];
const HOLES = [span("gemeente", "2012", "2024", { periods: ["2012", "2020", "2024"] })];

describe("resolveSlots", () => {
  it("keeps exact periods, ascending, and gives a series only those of its own frequency", () => {
    const { slots, periods, notes } = resolveSlots({ kind: "exact", periods: ["2021", "2020-03-01", "2020", "niet"] }, [
      YEARS,
      DAYS,
    ]);
    expect(slots.map((slot) => slot.period)).toEqual(["2020", "2020-03-01", "2021"]);
    expect(periods).toEqual([
      ["2020", null, "2021"],
      [null, "2020-03-01", null],
    ]);
    expect(notes).toHaveLength(1);
  });

  it("fills a range with the periods that exist", () => {
    expect(resolveSlots({ kind: "range", first: "2013", last: "2024" }, [HOLES]).periods).toEqual([["2020", "2024"]]);
    expect(resolveSlots({ kind: "range", first: "2020", last: "2020" }, [DAYS]).periods[0]).toHaveLength(5);
    expect(
      resolveSlots({ kind: "range", first: "2019", last: "2020" }, [YEARS, DAYS]).slots.map((slot) => slot.key),
    ).toEqual(["2019", "2020"]);
  });

  it("takes the newest period of each series, and says when they differ", () => {
    const { slots, periods, notes } = resolveSlots({ kind: "latest" }, [YEARS, HOLES]);
    expect(slots).toEqual([{ key: "latest", back: 0 }]);
    expect(periods).toEqual([["2022"], ["2024"]]);
    expect(notes.map((note) => note.message.id)).toEqual(["analysis.different-periods"]);
  });

  it("skips forecasts, and stops at the first period there is", () => {
    const forecast = [span("gemeente", "2019", "2030", { forecastFrom: "2023" })];
    expect(resolveSlots({ kind: "latest" }, [forecast]).slots).toEqual([{ key: "latest", back: 0, period: "2022" }]);
    expect(resolveSlots({ kind: "last", n: 9 }, [HOLES]).slots.map((slot) => slot.key)).toEqual([
      "latest-2",
      "latest-1",
      "latest",
    ]);
  });
});

describe("periods as they are asked", () => {
  it("stand each once, with a note for each that is none", () => {
    const { slots, notes } = resolveSlots({ kind: "exact", periods: ["2021", "then", "2020", "2021", ""] }, [YEARS]);
    expect(slots).toEqual([
      { key: "2020", period: "2020" },
      { key: "2021", period: "2021" },
    ]);
    expect(notes).toEqual(
      ["then", ""].map((period) => ({
        severity: "caution",
        message: { id: "analysis.unknown-period", params: { period } },
      })),
    );
  });

  it("keep a period that a series does not have: that is a figure that is missing", () => {
    expect(resolveSlots({ kind: "exact", periods: ["1900"] }, [YEARS]).periods).toEqual([["1900"]]);
  });

  it("are of another frequency where a series has no such periods", () => {
    const { lacking, notes } = resolveSlots({ kind: "exact", periods: ["2020-03-01"] }, [YEARS]);
    expect([lacking, notes]).toEqual([REASON["other-frequency"], []]);
  });
});

describe("periods between two", () => {
  const between = (first: string, last: string, ...spans: Span[][]) =>
    resolveSlots({ kind: "range", first, last }, spans).slots.map(({ key }) => key);

  it("have both ends in them, and nothing that reaches outside", () => {
    expect(between("2020", "2021", YEARS)).toEqual(["2020", "2021"]);
    expect(between("2010", "2019", YEARS)).toEqual(["2019"]);
    expect(between("2022", "2030", YEARS)).toEqual(["2022"]);
    expect(between("2020-06", "2022-06", YEARS)).toEqual(["2021"]);
    expect(between("2020-02-28", "2020-02-29", DAYS)).toEqual(["2020-02-28", "2020-02-29"]);
  });

  it("are none when either end is none, or there are no series", () => {
    expect(between("then", "2021", YEARS)).toEqual([]);
    expect(between("2019", "now", YEARS)).toEqual([]);
    expect(between("2019", "2021")).toEqual([]);
  });

  it("are those of every series together when the ends are of no frequency of theirs, or of two", () => {
    expect(between("2020-Q1", "2020-Q4", YEARS, DAYS)).toEqual([
      ...["2020", "2020-02-27", "2020-02-28", "2020-02-29", "2020-03-01", "2020-03-02"],
    ]);
    expect(between("2020", "2020-03-01", YEARS, DAYS)).toEqual([
      ...["2020-02-27", "2020-02-28", "2020-02-29", "2020-03-01"],
    ]);
  });
});

describe("the newest periods of each series", () => {
  it("are as many as asked, in whole numbers and at least one", () => {
    const asked = (n: number) => resolveSlots({ kind: "last", n }, [YEARS]).slots;
    expect(asked(2)).toEqual([
      { key: "latest-1", back: 1, period: "2021" },
      { key: "latest", back: 0, period: "2022" },
    ]);
    expect([asked(2.9).length, asked(0).length, asked(-3).length]).toEqual([2, 1, 1]);
  });

  it("are of the frequency that a series names first, of all its spans together", () => {
    const parts = [
      span("gemeente", "2020", "2021"),
      span("gemeente", "2021-01", "2022-12"),
      span("gemeente", "2018", "2020"),
    ];
    expect(resolveSlots({ kind: "last", n: 9 }, [parts]).periods).toEqual([["2018", "2019", "2020", "2021"]]);
    const months = [span("gemeente", "2021-11", "2021-12"), span("gemeente", "2015", "2022")];
    expect(resolveSlots({ kind: "last", n: 9 }, [months]).periods).toEqual([["2021-11", "2021-12"]]);
  });

  it("have the same period in a slot, or none of its own and a note", () => {
    const two = resolveSlots({ kind: "last", n: 2 }, [YEARS, HOLES]);
    expect(two.slots).toEqual([
      { key: "latest-1", back: 1 },
      { key: "latest", back: 0 },
    ]);
    expect(two.notes).toEqual([{ severity: "info", message: { id: "analysis.different-periods" } }]);
    const alike = resolveSlots({ kind: "last", n: 2 }, [YEARS, YEARS]);
    expect(alike.slots.map(({ period }) => period)).toEqual(["2021", "2022"]);
    expect(alike.notes).toEqual([]);
  });

  it("are a slot without a period when all of a series is a forecast", () => {
    const none = resolveSlots({ kind: "last", n: 3 }, [[span("gemeente", "2030", "2040", { forecastFrom: "2030" })]]);
    expect(none).toEqual({
      ...{ slots: [{ key: "latest", back: 0 }], periods: [[null]], lacking: REASON.empty, notes: [] },
    });
  });
});

it("calls a slot before the first period of a series empty, not of another frequency", () => {
  const short = [span("gemeente", "2021", "2022")];
  const { periods, lacking } = resolveSlots({ kind: "last", n: 3 }, [YEARS, short]);
  expect(periods[1]).toEqual([null, "2021", "2022"]);
  expect(lacking).toBe(REASON.empty);
});
