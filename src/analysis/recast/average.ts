import { FLAG } from "../../cube/flags.ts";
import { dayOfDate, parsePeriod } from "../../cube/period.ts";
import { REASON } from "../../cube/reason.ts";
import type { Base } from "../base.ts";
import type { Block } from "../block.ts";
import type { Reader } from "../demands.ts";
import { gather } from "../gather.ts";
import type { Geography } from "../geography.ts";
import type { Term } from "../measure.ts";
import type { Unit } from "../unit.ts";

/**
 * A denominator as the mean of 1 January of the year and of the next, per area. Where the second is not known, or the
 * area became larger or smaller in between, that of the first stands alone with the flag *estimate*: people who came
 * with other land did not live there half the year.
 */
export function averagedOver(
  start: Block,
  denominator: Term,
  bases: readonly (Base | undefined)[],
  { level, codes }: Pick<Unit, "level" | "codes">,
  geography: Geography,
  read: Reader,
): Block {
  const ends = bases.map((base) => base?.denominatorEnd ?? null);
  const end = gather(denominator, level, codes, ends, read);
  const out: Block = { ...start, values: start.values.slice(), flags: start.flags.slice() };
  for (const [column, base] of bases.entries()) {
    const moved = movedIn(base, geography);
    for (const [row, code] of codes.entries()) {
      const cell = row * start.columns + column;
      if (start.reason[cell] !== REASON.present) continue;
      const mean = end.reason[cell] === REASON.present && !moved.has(code);
      if (mean) out.values[cell] = ((start.values[cell] ?? NaN) + (end.values[cell] ?? NaN)) / 2;
      out.flags[cell] = (start.flags[cell] ?? 0) | (mean ? (end.flags[cell] ?? 0) : FLAG.estimate);
    }
  }
  return out;
}

/** Codes that gave land away or got some after the first day of the denominator, up to the first day of the next year. */
function movedIn(base: Base | undefined, { areas }: Geography): ReadonlySet<string> {
  const from = parsePeriod(base?.denominatorPeriod ?? "")?.start ?? Infinity;
  const to = parsePeriod(base?.denominatorEnd ?? "")?.start ?? -Infinity;
  return new Set(
    areas.successions.flatMap((each) => {
      const day = dayOfDate(each.date) ?? NaN;
      return day > from && day <= to ? [each.from, each.to] : [];
    }),
  );
}
