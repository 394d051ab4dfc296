import { describe, expect, it } from "vitest";
import { periodRange } from "../../../../src/cube/period.ts";
import { dayOf, timeTicks } from "../../../../src/presentations/chart/dates.ts";
import { WORDS } from "./draw.ts";

const labels = (first: string, last: string, pixels: number) =>
  timeTicks(periodRange(first, last), pixels, WORDS).map(({ label, below }) => (below ? `${label}/${below}` : label));

describe("ticks of time", () => {
  it("name every year where they fit, else every so many counted from the newest", () => {
    expect(labels("2015", "2025", 600)).toHaveLength(11);
    expect(labels("2015", "2025", 250)).toEqual(["2015", "2017", "2019", "2021", "2023", "2025"]);
  });

  it("have Dutch months, with the year where it begins", () => {
    expect(labels("2019-11", "2020-03", 600)).toEqual(["nov/2019", "dec", "jan/2020", "feb", "mrt"]);
  });

  it("of days are round dates", () => {
    expect(labels("2020-03-01", "2020-06-30", 500)).toEqual([
      "1 mrt/2020",
      "15 mrt",
      "1 apr",
      "15 apr",
      "1 mei",
      "15 mei",
      "1 jun",
      "15 jun",
    ]);
    expect(labels("2020-02-27", "2022-06-30", 200)).toEqual(["jul/2020", "jan/2021", "jul", "jan/2022"]);
  });

  it("never touch, however narrow, and stay cheap over centuries", () => {
    for (const pixels of [20, 60, 250, 900]) {
      for (const [first, last] of [
        ["2020-01-01", "2023-12-31"],
        ["1600", "2026"],
        ["2020-W01", "2022-W52"],
        ["2024", "2024"],
      ] as const) {
        const ticks = timeTicks(periodRange(first, last), pixels, WORDS);
        const days = (dayOf(last) ?? 0) - (dayOf(first) ?? 0) || 1;
        for (const [at, { day }] of ticks.slice(1).entries())
          expect(((day - (ticks[at]?.day ?? 0)) / days) * pixels).toBeGreaterThan(14);
      }
    }
  });

  it("stand in the middle of their period, so that New Year lies between two years", () => {
    const newYear = dayOf("2021-01-01") ?? 0;
    expect(dayOf("2020")).toBeLessThan(newYear - 100);
    expect(dayOf("2021")).toBeGreaterThan(newYear + 100);
    expect(dayOf("geen periode")).toBeNull();
  });
});
