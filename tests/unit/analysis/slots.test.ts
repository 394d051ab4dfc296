import { describe, expect, it } from "vitest";
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

it("calls a slot before the first period of a series empty, not of another frequency", () => {
  const short = [span("gemeente", "2021", "2022")];
  const { periods, lacking } = resolveSlots({ kind: "last", n: 3 }, [YEARS, short]);
  expect(periods[1]).toEqual([null, "2021", "2022"]);
  expect(lacking).toBe(REASON.empty);
});
