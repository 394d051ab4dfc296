import { dateOfDay, parsePeriod } from "../cube/period.ts";
import type { Period } from "../cube/period.ts";
import { once } from "./once.ts";

export type Say = (id: string, params: Record<string, string | number>) => string;

/** What a part of a period is numbered: the 2 of `2020-Q2`, the 12 of `2020-W12`. */
function partOf(period: Period): number {
  return Number(/[HQW](\d+)$/.exec(period.code)?.[1] ?? 0);
}

/** Writes periods in one language; a text that is no period is given back as it is. */
export function periodWriter(locale: string, say: Say, length: "long" | "short"): (code: string) => string {
  const zone = { timeZone: "UTC" } as const;
  const month = once(() => new Intl.DateTimeFormat(locale, { month: length, year: "numeric", ...zone }));
  const day = once(() => new Intl.DateTimeFormat(locale, { day: "numeric", month: length, year: "numeric", ...zone }));
  return (code) => {
    const period = parsePeriod(code);
    if (!period) return code;
    const year = Number(code.slice(0, 4));
    const date = new Date(dateOfDay(period.start));
    switch (period.frequency) {
      case "year":
        return code;
      case "month":
        return month().format(date);
      case "day":
        return day().format(date);
      case "school-year":
        return say("period.school-year", { year, next: String((year + 1) % 100).padStart(2, "0") });
      default:
        return say(`period.${length === "short" ? "short-" : ""}${period.frequency}`, { year, part: partOf(period) });
    }
  };
}
