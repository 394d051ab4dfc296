import type { PeriodChoice } from "../../analysis/query.ts";
import { parsePeriod } from "../../cube/period.ts";
import { periodCount } from "../periods.ts";
import { MOST_PERIODS, MOST_STEPS } from "../limits.ts";
import { readWhole } from "./refuse.ts";
import type { Refuse } from "./refuse.ts";

/** `2020`, `2020,2022`, `2019..2024`, `latest`, `last:5`. */
export function writePeriods(periods: PeriodChoice): string {
  switch (periods.kind) {
    case "exact":
      return periods.periods.join(",");
    case "range":
      return `${periods.first}..${periods.last}`;
    case "latest":
      return "latest";
    case "last":
      return `last:${periods.n}`;
  }
}

/** Reads a choice of periods; undefined when nothing in it can be used. */
export function readPeriods(text: string, refuse: Refuse): PeriodChoice | undefined {
  if (text === "latest") return { kind: "latest" };
  const choice = text.startsWith("last:")
    ? readLast(text)
    : text.includes("..")
      ? readRange(text)
      : readExact(text, refuse);
  if (!choice) refuse(text);
  return choice;
}

function readLast(text: string): PeriodChoice | undefined {
  const n = readWhole(text.slice("last:".length), MOST_STEPS);
  return n === undefined ? undefined : { kind: "last", n };
}

function readRange(text: string): PeriodChoice | undefined {
  const [first = "", last = "", ...more] = text.split("..");
  const count = periodCount(first, last);
  return more.length > 0 || count === 0 || count > MOST_PERIODS ? undefined : { kind: "range", first, last };
}

function readExact(text: string, refuse: Refuse): PeriodChoice | undefined {
  const codes = text.split(",").slice(0, MOST_PERIODS);
  const known = codes.filter((code) => parsePeriod(code) !== undefined);
  if (known.length === 0) return undefined;
  for (const code of codes) if (parsePeriod(code) === undefined) refuse(code);
  return { kind: "exact", periods: [...new Set(known)] };
}
