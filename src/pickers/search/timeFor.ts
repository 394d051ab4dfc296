import type { PeriodChoice } from "../../analysis/query.ts";
import type { LevelId } from "../../cube/area.ts";
import type { Indicator } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import { dateOfDay, parsePeriod } from "../../cube/period.ts";
import type { Frequency } from "../../cube/period.ts";
import { frequenciesOf, limitsOf, spansAt } from "../availability.ts";

/** What a question says about time. */
export interface SaidTime {
  readonly periods?: PeriodChoice;
  readonly frequency?: Frequency;
}

/** What of it a figure can have. */
export interface TimeForFigure {
  readonly periods?: PeriodChoice;
  /** The longer periods that its figures are to be put together to. */
  readonly longer?: Frequency;
  /** Why it has no figures of the kind of period that was asked for. */
  readonly lacking?: Message;
}

/**
 * The time of a question for one indicator: of figures per day the days within what was asked, and other figures than
 * those of the source where days can be put together to them.
 */
export function timeFor(indicator: Indicator, level: LevelId, { periods, frequency }: SaidTime): TimeForFigure {
  const there = frequenciesOf([indicator], level);
  const days = there.length === 1 && there[0] === "day";
  const kept = periods && { periods: days ? asDays(periods, indicator, level) : periods };
  if (frequency === undefined || there.length === 0 || there.includes(frequency)) return { ...kept };
  if (days && addsUp(indicator)) return { ...kept, longer: frequency };
  return {
    ...kept,
    lacking: { id: "pickers.not-per", params: { frequency: { id: `pickers.frequency-${frequency}` } } },
  };
}

function addsUp({ kind, time }: Indicator): boolean {
  return time === "flow" && (kind === "count" || kind === "amount");
}

/** A year, a month or a stretch as the days of it that have figures; what has none stays as it was asked. */
function asDays(periods: PeriodChoice, indicator: Indicator, level: LevelId): PeriodChoice {
  if (periods.kind === "exact" && periods.periods.length > 1) return periods;
  const [from, to] = limitsOf(periods).map((code) => parsePeriod(code ?? ""));
  const known = spansAt(indicator, level).map(({ first, last }) => [parsePeriod(first), parsePeriod(last)]);
  const start = Math.max(from?.start ?? Infinity, Math.min(...known.map(([one]) => one?.start ?? Infinity)));
  const end = Math.min(to?.end ?? -Infinity, Math.max(...known.map(([, one]) => one?.end ?? -Infinity)));
  return start < end ? { kind: "range", first: dateOfDay(start), last: dateOfDay(end) } : periods;
}
