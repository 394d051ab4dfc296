import { FLAG } from "../../cube/flags.ts";
import type { Flag } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Reason } from "../../cube/reason.ts";

/** The letters of `status` in a data file (README.md): at most one reason, and any flags. */
const REASON_LETTERS: Readonly<Partial<Record<Reason, string>>> = {
  "not-published": "n",
  suppressed: "x",
  "not-applicable": "a",
  empty: "e",
};

const FLAG_LETTERS: Readonly<Partial<Record<Flag, string>>> = {
  provisional: "p",
  revised: "r",
  forecast: "f",
  estimate: "s",
  break: "b",
  rounded: "o",
  computed: "c",
  correction: "k",
};

const REASON_OF = new Map(Object.entries(REASON_LETTERS).map(([reason, letter]) => [letter, REASON[reason as Reason]]));
const FLAG_OF = new Map(Object.entries(FLAG_LETTERS).map(([flag, letter]) => [letter, FLAG[flag as Flag]]));

/** What a row of letters says; `reason` is undefined when it names none. */
export interface Status {
  readonly reason: number | undefined;
  readonly flags: number;
}

/** Reads a row of letters. Undefined when a letter is unknown, stands twice, or two reasons are named. */
export function readLetters(letters: string): Status | undefined {
  let reason: number | undefined;
  let flags = 0;
  for (const letter of letters) {
    const asReason = REASON_OF.get(letter);
    const asFlag = FLAG_OF.get(letter);
    if (asReason !== undefined && reason === undefined) reason = asReason;
    else if (asFlag !== undefined && (flags & asFlag) === 0) flags |= asFlag;
    else return undefined;
  }
  return { reason, flags };
}

const LETTER_OF_REASON = new Map([...REASON_OF].map(([letter, code]) => [code, letter]));

/** Letter of a reason; `empty` has one too. Throws for a reason that no store holds: a bug of the writer. */
export function reasonLetter(code: number): string {
  const letter = LETTER_OF_REASON.get(code);
  if (letter === undefined) throw new Error(`no letter for reason ${String(code)}`);
  return letter;
}

/** Letters of flags, in the order of the table. Throws for a flag that no store holds: a bug of the writer. */
export function flagLetters(bits: number): string {
  let left = bits;
  let letters = "";
  for (const [letter, bit] of FLAG_OF) {
    if ((left & bit) === 0) continue;
    letters += letter;
    left &= ~bit;
  }
  if (left !== 0) throw new Error(`no letter for flags ${String(left)}`);
  return letters;
}
