import type { Message } from "./message.ts";

/**
 * Something outside went wrong. A value, not an exception, from the source to the screen.
 *
 * - `offline`: no answer at all. - `not-found`: the address does not exist. - `server`: the other side failed.
 * - `malformed`: the answer is not what its format says (broken JSON, HTML instead of JSON).
 * - `mismatch`: well-formed, but not according to the schema. - `newer`: made for a later Meetlat.
 * - `forbidden`: the host is not on the list of this site. - `refused`: more than the source allows.
 * - `unasked`: the person has not yet let this host (`where`) be asked, so nothing was. - `unchosen`: a breakdown has no
 *   total and no member was chosen, so nothing was asked either.
 * - `elsewhere`: figures of an own file that is not on this device.
 */
export interface Problem {
  readonly problem: true;
  readonly kind:
    | "offline"
    | "not-found"
    | "server"
    | "malformed"
    | "mismatch"
    | "newer"
    | "forbidden"
    | "refused"
    | "unasked"
    | "unchosen"
    | "elsewhere"
    | "cancelled";
  /** What was asked for, in a word that the person knows or can pass on: a file, an indicator id. */
  readonly what: string;
  /** Where in it the fault is: an address, a path inside the JSON, a line. */
  readonly where: string;
  /** Whether asking again can help. */
  readonly retry: boolean;
}

/** A failure as a value. One on the way or of a server may pass, and is worth another try. */
export function problem(kind: Problem["kind"], what: string, where: string): Problem {
  return { problem: true, kind, what, where, retry: kind === "offline" || kind === "server" };
}

/** The sentence for a problem, with what was asked for and where it went wrong. Words: `src/i18n/texts/data.ts`. */
export function problemMessage({ kind, what, where }: Problem): Message {
  return { id: `data.${kind}`, params: { what, where } };
}

/** Whether an answer is a failure instead of what was asked. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "problem" in value && value.problem === true;
}
