import type { Column, Filter } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";

/** The columns of figures that a condition can look at, the last period of each series first. */
export function columnsOf(result: Result): readonly Column[] {
  const slots = [...result.slots.keys()].reverse();
  return result.series.flatMap((_, series) => slots.map((slot) => ({ series, slot })));
}

/** A column in words: what it is about where there is more than one series, and its period. */
export function columnName(result: Result, { series, slot }: Column, words: Words): string {
  const one = result.series[series];
  const period = result.periods[series * result.slots.length + slot] ?? result.slots[slot]?.period;
  const name =
    one &&
    [
      words.localised(one.name),
      ...one.members.map((each) => words.localised(each.name)),
      ...one.steps.map(words.say),
    ].join(", ");
  return [
    ...(name && result.series.length > 1 ? [name] : []),
    period ? words.shortPeriod(period) : words.text("slot.latest"),
  ].join(" · ");
}

/** The conditions with one more; a new condition of the same kind on the same column takes the place of the old one. */
export function withCondition(conditions: readonly Filter[], added: Filter): readonly Filter[] {
  const isSame = (one: Filter) =>
    one.kind === added.kind &&
    (!("series" in one) || !("series" in added) || (one.series === added.series && one.slot === added.slot));
  return [...conditions.filter((one) => !isSame(one)), added];
}

/** The codes of the selected areas that are shown; groups have none of their own and are left out. */
export function shownCodes(result: Result): readonly string[] {
  return result.areas.filter(({ role, parts }) => role === "selected" && !parts).map(({ code }) => code);
}
