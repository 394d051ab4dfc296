import type { Localised } from "./text.ts";

/** A number inside a sentence, written with the separators of the language and at most `decimals` decimals. */
export interface NumberParam {
  readonly value: number;
  readonly decimals: number;
}

/** A period inside a sentence: `2020-W12` is said as "week 12 van 2020". */
export interface PeriodParam {
  readonly period: string;
}

export type MessageParam = string | number | Localised | NumberParam | PeriodParam | Message;

/**
 * Something to say, without words: an id of a text in `src/i18n` and what goes into it.
 * Everything below the screen speaks in messages; only `i18n` turns them into Dutch or English.
 */
export interface Message {
  readonly id: string;
  readonly params?: Readonly<Record<string, MessageParam>>;
}
