import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";

/** What the sign beside a figure says: why there is none, or what must be known of one that is there. */
export interface Mark {
  readonly reason?: number;
  readonly flags: number;
}

export type Marks = (status: string) => Mark;

const EUROSTAT: Readonly<Record<string, Mark>> = {
  p: { flags: FLAG.provisional },
  e: { flags: FLAG.estimate },
  s: { flags: FLAG.estimate },
  b: { flags: FLAG.break },
  f: { flags: FLAG.forecast },
  c: { reason: REASON.suppressed, flags: 0 },
  z: { reason: REASON["not-applicable"], flags: 0 },
  ":": { reason: REASON["not-published"], flags: 0 },
};

/** Letters of Eurostat, which may stand together (`bep`); `d`, `n` and `u` have no counterpart here. */
export const eurostatMarks: Marks = (status) =>
  Array.from(status).reduce<Mark>(
    (sum, letter) => {
      const mark = EUROSTAT[letter];
      const reason = mark?.reason ?? sum.reason;
      return { flags: sum.flags | (mark?.flags ?? 0), ...(reason !== undefined && { reason }) };
    },
    { flags: 0 },
  );

const PX: Readonly<Record<string, number>> = {
  ".": REASON["not-applicable"],
  "..": REASON["not-published"],
  "...": REASON["not-published"],
  ":": REASON["not-published"],
  "-": REASON.empty,
};

/** Signs of PX files. What they mean is the same with most offices; `-` says that there is nothing, which is not a zero. */
export const pxMarks: Marks = (status) => {
  const reason = PX[status.trim()];
  return { flags: 0, ...(reason !== undefined && { reason }) };
};

const MEANINGS: readonly (readonly [RegExp, Mark])[] = [
  [/provisional|preliminary|voorlopig/i, { flags: FLAG.provisional }],
  [/estimat|schatting|geschat/i, { flags: FLAG.estimate }],
  [/break|breuk/i, { flags: FLAG.break }],
  [/forecast|prognose|projection/i, { flags: FLAG.forecast }],
  [/confidential|suppressed|geheim/i, { reason: REASON.suppressed, flags: 0 }],
  [/not applicable|niet van toepassing/i, { reason: REASON["not-applicable"], flags: 0 }],
];

/** Signs that an office explains itself, sign → words; a sign without an explanation says nothing. */
export function explainedMarks(labels: Readonly<Record<string, unknown>>): Marks {
  return (status) => {
    const words = Object.hasOwn(labels, status) ? labels[status] : undefined;
    const found = typeof words === "string" ? MEANINGS.find(([pattern]) => pattern.test(words)) : undefined;
    return found?.[1] ?? pxMarks(status);
  };
}
