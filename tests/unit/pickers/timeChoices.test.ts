import { describe, expect, it } from "vitest";
import {
  hasYearEarlier,
  publishedPeriods,
  withLonger,
  withYearEarlier,
} from "../../../src/pickers/periods/timeChoices.ts";
import { queryOf } from "../../../src/pickers/props.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";

const work = (link: string): Workspace => decodeLink(link).workspace ?? EMPTY_WORKSPACE;
const MONTH = { kind: "by", frequency: "month", of: "own" } as const;

describe("the buttons of time", () => {
  it("put every series together to longer periods, before its other calculations, and back", () => {
    const before = work("indicators=covid-cases~per.100000,population");
    const monthly = withLonger(before, MONTH);
    expect(encodeLink(monthly)).toBe("indicators=covid-cases~by.month~per.100000,population~by.month");
    expect(publishedPeriods(queryOf(monthly))).toBe(false);
    expect(encodeLink(withLonger(monthly, { ...MONTH, frequency: "year" }))).toContain("~by.year~per.100000");
    expect(encodeLink(withLonger(monthly, undefined))).toBe(encodeLink(before));
  });

  it("leave no window of days over as one of as many months", () => {
    const monthly = withLonger(work("indicators=covid-cases~sum.7~per.100000"), MONTH);
    expect(encodeLink(monthly)).toBe("indicators=covid-cases~by.month~per.100000");
    expect(encodeLink(withLonger(work("indicators=covid-cases~by.week~sum.4"), undefined))).toBe(
      "indicators=covid-cases",
    );
  });

  it("keep separate days as the stretch that they span", () => {
    const days = work("indicators=covid-cases&periods=2020-03-01,2020-04-30");
    expect(encodeLink(withLonger(days, MONTH))).toBe("indicators=covid-cases~by.month&periods=2020-03-01..2020-04-30");
  });

  it("set the same period a year earlier beside each series, and take it away", () => {
    const before = work("indicators=covid-cases~by.month,population");
    const beside = withYearEarlier(before, true);
    expect(encodeLink(beside)).toBe(
      "indicators=covid-cases~by.month,covid-cases~by.month~at.year,population,population~at.year",
    );
    expect([hasYearEarlier(queryOf(before)), hasYearEarlier(queryOf(beside))]).toEqual([false, true]);
    expect(encodeLink(withYearEarlier(beside, false))).toBe(encodeLink(before));
  });
});
