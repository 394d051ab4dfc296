import { dayOfDate } from "../../cube/period.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";

/** Something that happened to a series at a known moment, and what to say about it. */
export interface DatedEvent {
  /** Days since 1970; equal for a moment, apart for a time in which it holds. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The dated breaks, backlogs and changes of method that the notes of a result speak of, in order of time. */
export function eventsOf(result: Result, words: Words): DatedEvent[] {
  const found = result.notes.flatMap(({ message, dated }): DatedEvent[] => {
    if (!dated) return [];
    const from = dated.from === undefined ? undefined : dayOfDate(dated.from);
    const to = dated.to === undefined ? undefined : dayOfDate(dated.to);
    if (from === undefined) return [];
    // A break lies before the first day of the new state, not in the middle of it.
    const at = from - 0.5;
    return [{ from: at, to: to === undefined || to - from < 3 ? at : to + 0.5, text: words.say(message) }];
  });
  return found.sort((a, b) => a.from - b.from);
}
