import type { Message } from "../../cube/message.ts";
import type { SeriesChoice } from "../query.ts";

/** What a formula is once it is read: a tree of numbers, series and what is done with them. */

export type Operator = "+" | "-" | "*" | "/";

/** Functions and how many arguments they take, at least and at most. */
export const FUNCTIONS = {
  min: [2, 20],
  max: [2, 20],
  abs: [1, 1],
  sqrt: [1, 1],
  round: [1, 2],
  previous: [1, 1],
  reference: [1, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type FunctionName = keyof typeof FUNCTIONS;

export type Node =
  | { readonly kind: "number"; readonly value: number }
  /** The series at this place of `Program.operands`. */
  | { readonly kind: "operand"; readonly place: number }
  | { readonly kind: "negate"; readonly of: Node }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Node[] };

/** A series that a formula names, with where it stands in the text. */
export interface Operand {
  readonly choice: SeriesChoice;
  readonly at: number;
  readonly length: number;
}

export interface Program {
  readonly root: Node;
  /** Each series once, in the order in which the text names them first. */
  readonly operands: readonly Operand[];
}

/** Why a text is no formula, and at which characters. */
export interface FormulaError {
  readonly at: number;
  readonly length: number;
  readonly message: Message;
}

export type Parsed = { readonly program: Program } | { readonly error: FormulaError };

export const LONGEST_FORMULA = 500;
/** Parentheses, functions and signs within each other. */
export const DEEPEST_FORMULA = 24;
export const MOST_OPERANDS = 20;
