import type { Node, Program } from "../formula/grammar.ts";
import type { SeriesLayout } from "../layout.ts";

/** A figure that a formula counts with: of its own row and period, of periods before, of the row of a reference. */
export interface Atom {
  readonly series: SeriesLayout;
  /** How many periods back. */
  readonly back: number;
  /** The code of the row of a reference, empty for the first; null for the row itself. */
  readonly beside: string | null;
}

export interface Part {
  readonly atom: Atom;
  readonly times: number;
}

/** Whether the figures of a series are of those that a secret could be among; any other is a number that is known. */
export type IsCounted = (series: SeriesLayout) => boolean;

/** A sum of figures, each times a number; what is only added or multiplied by as a number is left out. */
export type Form = ReadonlyMap<string, Part>;

/** What is known of a part of a formula: which sums of figures it may be, and its value at one chance point. */
interface Seen {
  readonly forms: readonly Form[];
  readonly value: number;
}

interface Place {
  readonly back: number;
  readonly beside: string | null;
}

const NOTHING: Form = new Map();
/** `min`, `max` and products of many series have many forms; nobody needs more of them than this. */
const MOST_FORMS = 32;
const NIL = 1e-12;

/**
 * Which sums of figures somebody knows who has the outcome of a formula, and all of its series but one: the formula
 * itself as far as it adds and takes away, what it divides by, and either side of a product. A series that is not
 * counted (population in a formula about crimes) is a number that is known. Numbers that must be alike, such as the
 * population in `all / population - x / population`, are alike because all is worked out at one chance point.
 */
export function formsOf({ root }: Program, operands: readonly SeriesLayout[], isCounted: IsCounted): readonly Form[] {
  const revealed: Form[] = [];
  const read = (node: Node, place: Place): Seen => {
    switch (node.kind) {
      case "number":
        return { forms: [NOTHING], value: node.value };
      case "operand":
        return figureAt(operands[node.place], place, isCounted);
      case "negate":
        return times(read(node.of, place), -1);
      case "binary": {
        const [left, right] = [read(node.left, place), read(node.right, place)];
        if (node.operator === "+") return plus(left, right);
        if (node.operator === "-") return plus(left, times(right, -1));
        revealed.push(...right.forms);
        if (node.operator === "/") return times(left, 1 / right.value);
        revealed.push(...left.forms);
        return counts(right) && !counts(left) ? times(right, left.value) : times(left, right.value);
      }
      case "call":
        return called(node, place);
    }
  };
  const called = ({ name, of }: Extract<Node, { kind: "call" }>, place: Place): Seen => {
    if (name === "previous") return read(of[0] ?? ZERO, { ...place, back: place.back + 1 });
    if (name === "reference") return read(of[0] ?? ZERO, { ...place, beside: "" });
    const parts = of.map((node) => read(node, place));
    const [first = { forms: [NOTHING], value: 0 }] = parts;
    if (name === "min" || name === "max")
      return {
        forms: most(parts.flatMap(({ forms }) => forms)),
        value: Math[name](...parts.map(({ value }) => value)),
      };
    revealed.push(...first.forms);
    return name === "sqrt" ? { forms: [NOTHING], value: Math.sqrt(Math.abs(first.value)) } : first;
  };
  return [...read(root, { back: 0, beside: null }).forms, ...revealed];
}

/** What a difference from a reference is a sum of. */
export function differenceFrom(series: SeriesLayout, reference: string, isCounted: IsCounted): Form {
  const own = figureAt(series, { back: 0, beside: null }, isCounted);
  const other = figureAt(series, { back: 0, beside: reference }, isCounted);
  return plus(own, times(other, -1)).forms[0] ?? NOTHING;
}

const ZERO: Node = { kind: "number", value: 0 };

function counts({ forms }: Seen): boolean {
  return forms.some((form) => form.size > 0);
}

function most(forms: readonly Form[]): readonly Form[] {
  return forms.slice(0, MOST_FORMS);
}

function times({ forms, value }: Seen, by: number): Seen {
  return {
    value: value * by,
    forms: forms.map(
      (form) => new Map([...form].map(([key, { atom, times: own }]) => [key, { atom, times: own * by }])),
    ),
  };
}

function plus(left: Seen, right: Seen): Seen {
  const forms = left.forms.flatMap((one) => right.forms.map((other) => added(one, other)));
  return { forms: most(forms), value: left.value + right.value };
}

function added(one: Form, other: Form): Form {
  const sum = new Map(one);
  for (const [key, { atom, times: own }] of other) {
    const together = own + (sum.get(key)?.times ?? 0);
    if (Math.abs(together) > NIL) sum.set(key, { atom, times: together });
    else sum.delete(key);
  }
  return sum;
}

/** Calculations before a change: a figure with only these is the sum of what it counts, or that divided by a number. */
const ADDS: ReadonlySet<string> = new Set(["recast", "per-period", "by", "cumulate", "rolling", "rate", "versus"]);

function figureAt(series: SeriesLayout | undefined, { back, beside }: Place, isCounted: IsCounted): Seen {
  if (!series) return { forms: [NOTHING], value: 1 };
  const where = `${String(back)}|${beside ?? "-"}`;
  const { combining, denominator, factor } = series.measure;
  const divided = denominator
    ? factor * chance(`${where}|${denominator.indicator.id}|${JSON.stringify(denominator.members)}`)
    : 1;
  const key = `${series.series.key}|${where}`;
  const value = divided * chance(key);
  const sums = combining === "sum" || combining === "ratio";
  if (!sums || !isCounted(series) || !series.series.calculations.every(({ kind }) => ADDS.has(kind)))
    return { forms: [NOTHING], value };
  return { forms: [new Map([[key, { atom: { series, back, beside }, times: divided }]])], value };
}

/** A number between one and two that belongs to a text; the same in every run. */
function chance(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return 1 + ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}
