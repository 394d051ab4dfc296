import type { MessageParam } from "../cube/message.ts";
import { listOf } from "./lists.ts";
import type { ResultNote } from "./result.ts";

/** So many notes are read; more than these are skipped, the serious ones with them. */
const READ = 5;

/** Particulars from what says most about these figures to what is nearly always true. What is not here comes first. */
const LESS_AND_LESS = [
  "analysis.too-small-both",
  "analysis.too-small",
  "analysis.flag-correction",
  "analysis.flag-incomplete-window",
  "analysis.flag-estimate",
  "analysis.flag-provisional",
  "analysis.coverage-least",
  "analysis.coverage",
  "analysis.note",
  "analysis.flag-rounded",
  "analysis.membership-assumed",
  "analysis.tied",
  "analysis.status-unknown",
];

/** Sentences that begin with the name of an indicator and stay right with several names there. */
const NAMED_FIRST =
  /^analysis\.(note|status-unknown|flag-\w|coverage|too-small|membership-assumed|territory|no-period|only-periods|no-level|no-aggregation|growth-|change-base|change-no|tied|no-reference|weight-lacking)/;

/**
 * Notes as they are read: the same sentence about several indicators once, cautions first, then by what says most;
 * particulars beyond the fifth are left out, cautions never.
 */
export function orderNotes(notes: readonly ResultNote[]): ResultNote[] {
  const ordered = merged(notes)
    .map((note, at) => ({ note, at, rank: rankOf(note) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ note }) => note);
  const cautions = ordered.filter((note) => note.severity === "caution").length;
  return ordered.slice(0, Math.max(READ, cautions));
}

function rankOf({ severity, message }: ResultNote): number {
  return severity === "caution" ? -1 : LESS_AND_LESS.indexOf(message.id) + 1;
}

function merged(notes: readonly ResultNote[]): ResultNote[] {
  const same = new Map<string, ResultNote[]>();
  for (const note of notes) {
    const key = keyOf(note);
    same.set(key, [...(same.get(key) ?? []), note]);
  }
  return [...same.values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [alike.length === 1 ? first : mergedNote(first, alike)] : [];
  });
}

/** The same for notes that say the same, but for the name that stands in front. */
function keyOf({ severity, message, dated, remedy }: ResultNote): string {
  const { name, ...rest } = message.params ?? {};
  const own = NAMED_FIRST.test(message.id) ? "" : name;
  return JSON.stringify([severity, message.id, rest, own, dated, remedy]);
}

function mergedNote(first: ResultNote, alike: readonly ResultNote[]): ResultNote {
  const names = new Map(
    alike.flatMap(({ message }) => {
      const name = message.params?.["name"];
      return name === undefined ? [] : [[JSON.stringify(name), name] as const];
    }),
  );
  if (names.size < 2) return first;
  const { severity, message, remedy, dated } = first;
  const together = { id: message.id, params: { ...message.params, name: namesOf([...names.values()]) } };
  return { severity, message: together, ...(remedy && { remedy }), ...(dated && { dated }) };
}

function namesOf(names: readonly MessageParam[]): MessageParam {
  if (names.length <= 3) return listOf(names);
  return { id: "analysis.title-more", params: { first: names[0] ?? "", count: names.length - 1 } };
}
