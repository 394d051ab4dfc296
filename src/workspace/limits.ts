/** What a document may hold at most, and how its names may be written: for its schema and for the grammar of links. */

/** Names that mean something to every JavaScript object; as a key from outside they are refused. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a key from outside means nothing to an object itself. */
export function isSafeKey(key: string): boolean {
  return !UNSAFE.has(key);
}

export const MOST_PERIODS = 20_000;
export const MOST_CODES = 20_000;
export const MOST_STEPS = 9_999;
export const LEAST_TREND = 5;
export const MOST_PER = 1_000_000_000;
/** Areas that are like one, and indicators that they may be alike on. */
export const MOST_SIMILAR = 100;
export const MOST_ALIKE = 20;
export const MOST_CLASSES = 12;
export const MOST_FILTERS = 20;
export const MOST_TABS = 50;
export const MOST_FORMULAS = 50;
export const LONGEST_FORMULA = 500;
export const LONGEST_FORMULA_NAME = 100;
export const LONGEST_UNIT = 60;
export const MOST_DECIMALS = 6;
export const LONGEST_TOKEN = 200;
export const LONGEST_TITLE = 300;
export const LONGEST_NOTE = 2000;
/** A report: its pieces, and the signs in one text. */
export const MOST_BLOCKS = 200;
export const LONGEST_TEXT = 4000;

/** Ids of the store, of levels and of forms, as they stand in a link. */
export const WORD = /^[a-z0-9-]{1,28}$/;
/** A dimension, as it stands in a link. */
export const DIMENSION = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
