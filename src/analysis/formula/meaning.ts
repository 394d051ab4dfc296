import type { Kind } from "../../cube/indicator.ts";
import type { Localised } from "../../cube/text.ts";
import { POINTS } from "../change/step.ts";
import { grouped, rateUnit } from "../steps.ts";
import type { Node, Operator } from "./grammar.ts";

/**
 * What a part of a formula is: of which kind, in which unit. A quotient keeps the units above and below the line and
 * the number it was multiplied by, so that `crimes / population * 1000` is *misdrijven per 1.000 inwoners*.
 */
export interface Meaning {
  /** None for a plain number. */
  readonly kind?: Kind;
  /** Null where no unit follows. */
  readonly top: Localised | null;
  readonly bottom?: Localised;
  readonly factor: number;
  readonly decimals: number;
}

const SHARE: Localised = { nl: "verhouding", en: "ratio" };
const PERCENT: Localised = { nl: "%", en: "%" };

/** What a formula is, given what its series are. */
export function meaningOf(node: Node, operands: readonly Meaning[]): Meaning {
  switch (node.kind) {
    case "number":
      return { top: null, factor: node.value, decimals: decimalsOf(node.value) };
    case "operand":
      return operands[node.place] ?? { top: null, factor: 1, decimals: 0 };
    case "negate": {
      const meaning = meaningOf(node.of, operands);
      return meaning.kind === undefined ? { ...meaning, factor: -meaning.factor } : meaning;
    }
    case "binary":
      return combined(node.operator, meaningOf(node.left, operands), meaningOf(node.right, operands));
    case "call":
      return calledMeaning(node, operands);
  }
}

/** The unit in words; null where none follows. */
export function unitOfMeaning({ top, bottom, factor }: Meaning): Localised | null {
  if (top === null || bottom === undefined) return top;
  if (bottom.nl === top.nl) return factor === 1 ? SHARE : factor === 100 ? PERCENT : perNumber(factor);
  if (factor === 1) return { nl: `${top.nl} / ${bottom.nl}`, en: `${top.en} / ${bottom.en}` };
  return isPlainFactor(factor) ? rateUnit(top, factor, bottom) : null;
}

function perNumber(factor: number): Localised | null {
  return isPlainFactor(factor) ? { nl: `per ${grouped(factor, ".")}`, en: `per ${grouped(factor, ",")}` } : null;
}

function isPlainFactor(factor: number): boolean {
  return Number.isInteger(factor) && factor > 1;
}

function combined(operator: Operator, left: Meaning, right: Meaning): Meaning {
  switch (operator) {
    case "+":
    case "-":
      return added(left, right, operator === "-");
    case "*":
      return multiplied(left, right);
    case "/":
      return divided(left, right);
  }
}

/** Figures in the same unit stay in it; a plain number takes the unit of the other side. */
function added(left: Meaning, right: Meaning, differ: boolean): Meaning {
  const decimals = Math.max(left.decimals, right.decimals);
  if (left.kind === undefined && right.kind === undefined)
    return { top: null, factor: left.factor + (differ ? -right.factor : right.factor), decimals };
  if (right.kind === undefined) return { ...left, decimals };
  if (left.kind === undefined) return { ...right, decimals };
  const [one, other] = [unitOfMeaning(left), unitOfMeaning(right)];
  const kind = left.kind === right.kind ? left.kind : "score";
  if (one === null || other === null || one.nl !== other.nl) return { kind, top: null, factor: 1, decimals };
  if (differ && kind === "percentage") return { kind, top: POINTS, factor: 1, decimals };
  return { ...left, kind, decimals };
}

function multiplied(left: Meaning, right: Meaning): Meaning {
  const decimals = Math.max(left.decimals, right.decimals);
  if (right.kind === undefined) return scaled(left, right.factor, decimals);
  if (left.kind === undefined) return scaled(right, left.factor, decimals);
  if (isShare(right)) return { ...left, decimals };
  if (isShare(left)) return { ...right, decimals };
  return { kind: "amount", top: null, factor: 1, decimals };
}

function scaled(meaning: Meaning, by: number, decimals: number): Meaning {
  const factor = meaning.factor * by;
  if (meaning.kind === undefined) return { top: null, factor, decimals };
  const quotient = meaning.bottom !== undefined;
  const kind = quotient && meaning.bottom.nl === meaning.top?.nl && factor === 100 ? "percentage" : meaning.kind;
  return { ...meaning, kind, factor, decimals: quotient && factor >= 100 ? Math.min(decimals, 1) : decimals };
}

/** A part of a whole, as a number between zero and one. */
function isShare({ top, bottom, factor }: Meaning): boolean {
  return top !== null && bottom?.nl === top.nl && factor === 1;
}

const QUOTIENT_DECIMALS = 2;

function divided(left: Meaning, right: Meaning): Meaning {
  if (right.kind === undefined) {
    const decimals = left.kind === undefined ? left.decimals : Math.max(left.decimals, 1);
    return scaled(left, 1 / right.factor, decimals);
  }
  const factor = left.factor / right.factor;
  const decimals = Math.max(left.decimals, right.decimals, factor >= 100 ? 1 : QUOTIENT_DECIMALS);
  const [one, other] = [unitOfMeaning(left), unitOfMeaning(right)];
  if (one === null || other === null) return { kind: "ratio", top: null, factor: 1, decimals };
  const same = one.nl === other.nl;
  return { kind: same && factor === 100 ? "percentage" : "ratio", top: one, bottom: other, factor, decimals };
}

function calledMeaning({ name, of }: Extract<Node, { kind: "call" }>, operands: readonly Meaning[]): Meaning {
  const meanings = of.map((node) => meaningOf(node, operands));
  const [first = { top: null, factor: 1, decimals: 0 }, second] = meanings;
  switch (name) {
    case "abs":
    case "previous":
    case "reference":
      return first;
    case "round":
      return { ...first, decimals: Math.max(0, Math.min(6, second?.factor ?? 0)) };
    case "min":
    case "max":
      return meanings.slice(1).reduce((all, one) => added(all, one, false), first);
    case "sqrt":
      return { ...(first.kind && { kind: "score" }), top: null, factor: Math.sqrt(first.factor), decimals: 2 };
  }
}

function decimalsOf(value: number): number {
  return Math.min(6, (String(value).split(".")[1] ?? "").length);
}
