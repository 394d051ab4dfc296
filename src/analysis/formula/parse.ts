import type { FormulaError, FunctionName, Node, Operand, Operator, Parsed } from "./grammar.ts";
import { DEEPEST_FORMULA, FUNCTIONS, LONGEST_FORMULA, MOST_OPERANDS } from "./grammar.ts";
import { readOperand } from "./operand.ts";
import type { Token } from "./tokens.ts";
import { tokensOf, wrong } from "./tokens.ts";

/**
 * Reads a formula: `crimes / population * 1000`. Never throws, whatever stands there; what is wrong comes back with the
 * characters at which it is. Nothing of the text is ever run.
 */
export function parseFormula(text: string): Parsed {
  if (text.length > LONGEST_FORMULA)
    return { error: wrong(LONGEST_FORMULA, text.length - LONGEST_FORMULA, "long", String(LONGEST_FORMULA)) };
  const tokens = tokensOf(text);
  if ("message" in tokens) return { error: tokens };
  const reader = new Reader(tokens);
  const root = reader.whole();
  if (isError(root)) return { error: root };
  const { operands } = reader;
  return operands.length === 0 ? { error: wrong(0, text.length, "constant") } : { program: { root, operands } };
}

type Read = Node | FormulaError;

/** A node has a kind, an error a message. */
function isError(read: Read): read is FormulaError {
  return "message" in read;
}

const STRENGTH: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const END: Token = { kind: "end", text: "", at: 0, length: 0 };

/** Reads tokens from left to right, operators by their strength (precedence climbing). */
class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  readonly operands: Operand[] = [];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Read {
    if (this.#next().kind === "end") return wrong(0, 0, "empty");
    const root = this.#expression(1, 0);
    if (isError(root)) return root;
    const rest = this.#next();
    if (rest.kind === "end") return root;
    return rest.kind === "close" ? at(rest, "close") : at(rest, "operator");
  }

  #next(): Token {
    return this.#tokens[this.#at] ?? END;
  }

  #take(): Token {
    const token = this.#next();
    this.#at += 1;
    return token;
  }

  #expression(strength: number, depth: number): Read {
    if (depth > DEEPEST_FORMULA) return at(this.#next(), "deep");
    let left = this.#signed(depth);
    while (!isError(left)) {
      const operator = operatorOf(this.#next());
      if (operator === undefined || STRENGTH[operator] < strength) return left;
      this.#take();
      const right = this.#expression(STRENGTH[operator] + 1, depth + 1);
      left = isError(right) ? right : { kind: "binary", operator, left, right };
    }
    return left;
  }

  #signed(depth: number): Read {
    if (depth > DEEPEST_FORMULA) return at(this.#next(), "deep");
    const token = this.#next();
    if (token.kind !== "sign" || token.text !== "-") return this.#single(depth);
    this.#take();
    const of = this.#signed(depth + 1);
    return isError(of) ? of : { kind: "negate", of };
  }

  #single(depth: number): Read {
    const token = this.#take();
    switch (token.kind) {
      case "number":
        return { kind: "number", value: Number(token.text) };
      case "open": {
        const inner = this.#expression(1, depth + 1);
        if (isError(inner)) return inner;
        return this.#next().kind === "close" ? (this.#take(), inner) : at(this.#next(), "unclosed");
      }
      case "name":
        return this.#next().kind === "open" ? this.#call(token, depth) : this.#operand(token);
      case "end":
        return at(token, "unfinished");
      default:
        return at(token, "value");
    }
  }

  #call(named: Token, depth: number): Read {
    const name = functionOf(named.text);
    if (name === undefined) return at(named, "function");
    this.#take();
    const of: Node[] = [];
    for (;;) {
      const one = this.#expression(1, depth + 1);
      if (isError(one)) return one;
      of.push(one);
      const after = this.#take();
      if (after.kind === "separator") continue;
      if (after.kind !== "close") return at(after, "unclosed");
      const [least, most] = FUNCTIONS[name];
      return of.length < least || of.length > most ? at(named, "arguments") : { kind: "call", name, of };
    }
  }

  #operand(named: Token): Read {
    const bracket = this.#next().kind === "bracket" ? this.#take() : undefined;
    const choice = readOperand(named, bracket);
    if ("message" in choice) return choice;
    const written = JSON.stringify(choice);
    const there = this.operands.findIndex((operand) => JSON.stringify(operand.choice) === written);
    if (there >= 0) return { kind: "operand", place: there };
    if (this.operands.length === MOST_OPERANDS) return at(named, "many");
    const length = (bracket ? bracket.at + bracket.length : named.at + named.length) - named.at;
    this.operands.push({ choice, at: named.at, length });
    return { kind: "operand", place: this.operands.length - 1 };
  }
}

function operatorOf({ kind, text }: Token): Operator | undefined {
  if (kind !== "sign") return undefined;
  return text === "+" || text === "-" || text === "*" || text === "/" ? text : undefined;
}

function functionOf(text: string): FunctionName | undefined {
  const names = Object.keys(FUNCTIONS) as readonly FunctionName[];
  return names.find((name) => name === text.toLowerCase());
}

/** An error at a token. */
function at(token: Token, what: string): FormulaError {
  return wrong(token.at, token.length, what, token.text);
}
