/**
 * Steps to go back to. Values are immutable, so a step is the value itself; nothing is undone by running something
 * backwards. Pure functions, without a screen or a clock.
 */
export interface Step<T> {
  readonly value: T;
  /** What its last change was about; changes of the same thing in quick succession are one step. */
  readonly subject: string;
  /** When that was, in milliseconds. */
  readonly time: number;
}

export interface History<T> {
  /** At least one, the oldest first. */
  readonly steps: readonly Step<T>[];
  /** Place of the present one; those behind it have been undone. */
  readonly at: number;
}

/** Steps back that are kept. */
export const MOST_STEPS_BACK = 200;

/** Small changes of the same thing with less between them than this belong together. */
const TOGETHER = 1_000;

/** A history in which nothing has been done yet. */
export function beginHistory<T>(value: T): History<T> {
  return { steps: [{ value, subject: "", time: -Infinity }], at: 0 };
}

/** A step after the present one; what had been undone is gone. The oldest makes way when there are too many. */
export function record<T>(history: History<T>, step: Step<T>): History<T> {
  const steps = [...history.steps.slice(0, history.at + 1), step].slice(-MOST_STEPS_BACK - 1);
  return { steps, at: steps.length - 1 };
}

/** A small change: part of the present step when that is about the same thing and not long ago, else a step. */
export function recordSmall<T>(history: History<T>, step: Step<T>): History<T> {
  const present = history.steps[history.at];
  const together = present?.subject === step.subject && step.time - present.time < TOGETHER;
  if (!together || history.at === 0) return record(history, step);
  return { steps: [...history.steps.slice(0, history.at), step], at: history.at };
}

/** Another value for the present step: nothing that a person would want to take back. */
export function amend<T>(history: History<T>, value: T): History<T> {
  const steps = history.steps.map((step, place) => (place === history.at ? { ...step, value } : step));
  return { ...history, steps };
}

/** Goes to a step; to the first or last one where there is none. A small change after it is a step of its own. */
export function goTo<T>(history: History<T>, at: number): History<T> {
  const place = Math.min(Math.max(at, 0), history.steps.length - 1);
  const steps = history.steps.map((step, i) => (i === place ? { ...step, time: -Infinity } : step));
  return { steps, at: place };
}
