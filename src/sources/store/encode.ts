import type { Cube } from "../../cube/cube.ts";
import { REASON } from "../../cube/reason.ts";
import { flagLetters, reasonLetter } from "./letters.ts";
import type { DatasetFile } from "./schema.ts";

/** The Dutch words in a data file. A dimension or member without a word shows its code. */
export interface DatasetWords {
  readonly label: string;
  readonly area: string;
  readonly period: string;
  readonly dimensions: Readonly<
    Record<string, { readonly label: string; readonly members?: Readonly<Record<string, string>> }>
  >;
}

/** A data file, ready for `JSON.stringify`: the fields that the reader knows and `role`, for other readers. */
export interface Dataset extends DatasetFile {
  readonly role: { readonly geo: readonly string[]; readonly time: readonly string[] };
}

type StatusForm = string | readonly string[] | Readonly<Record<string, string>> | undefined;

/**
 * Cube → JSON-stat dataset, the reverse of `decodeCube`. `status` is written as one text, a list or an object,
 * whichever is the smallest by `size` (the publisher passes the size after gzip; without it: the length of the text).
 * Throws for a reason or flag that no store holds, such as *refused*: a bug of the caller.
 */
export function encodeCube(
  cube: Cube,
  words: DatasetWords,
  size: (text: string) => number = (text) => text.length,
): Dataset {
  const axes = [
    { id: "area", label: words.area, members: cube.areas, names: undefined },
    { id: "period", label: words.period, members: cube.periods, names: undefined },
    ...cube.dimensions.map(({ id, members }) => {
      const named = words.dimensions[id];
      return { id, label: named?.label ?? id, members, names: named?.members };
    }),
  ];
  const status = smallestStatus(cube, size);
  return {
    version: "2.0",
    class: "dataset",
    label: words.label,
    id: axes.map((axis) => axis.id),
    size: axes.map((axis) => axis.members.length),
    role: { geo: ["area"], time: ["period"] },
    dimension: Object.fromEntries(
      axes.map(({ id, label, members, names }) => [
        id,
        { label, category: { index: [...members], ...(names && { label: namesOf(members, names) }) } },
      ]),
    ),
    value: numbersOf(cube.values),
    ...(status !== undefined && { status }),
    extension: {
      indicator: cube.indicator,
      level: cube.level,
      division: cube.division,
      ...(cube.lower && { lower: numbersOf(cube.lower) }),
      ...(cube.upper && { upper: numbersOf(cube.upper) }),
    },
  };
}

function namesOf(members: readonly string[], names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(members.map((code) => [code, names[code] ?? code]));
}

function numbersOf(column: Float64Array): (number | null)[] {
  return Array.from(column, (number) => (Number.isNaN(number) ? null : number));
}

/** Nothing when every null is *empty* and no figure has a flag; else the smallest of the ways that can say it. */
function smallestStatus(cube: Cube, size: (text: string) => number): StatusForm {
  const missing = new Set<string>();
  const present = new Set<string>();
  const list = Array.from(cube.values, (_, cell) => {
    const reason = cube.reason[cell] ?? REASON.empty;
    const letters = reason === REASON.present ? flagLetters(cube.flags[cell] ?? 0) : reasonLetter(reason);
    (reason === REASON.present ? present : missing).add(letters);
    return letters;
  });
  const empty = reasonLetter(REASON.empty);
  if ([...missing].every((letters) => letters === empty) && [...present].every((letters) => letters === "")) {
    return undefined;
  }
  if (missing.size <= 1 && present.size <= 1) return [...missing, ...present].join("");
  const said = list.flatMap((letters, cell) => (letters === "" || letters === empty ? [] : [[cell, letters]]));
  const byCell = Object.fromEntries(said) as Record<string, string>;
  return size(JSON.stringify(byCell)) <= size(JSON.stringify(list)) ? byCell : list;
}
