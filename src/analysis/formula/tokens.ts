import type { FormulaError } from "./grammar.ts";

export type TokenKind = "number" | "name" | "sign" | "open" | "close" | "separator" | "bracket" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** The text; for a sign one of + - * /; for a bracket what stands within it. */
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** Signs as people type them and as they stand in print. */
const SIGNS: Readonly<Record<string, string>> = {
  "+": "+",
  "-": "-",
  "\u2212": "-",
  "*": "*",
  "\u00D7": "*",
  "\u00B7": "*",
  "/": "/",
  "\u00F7": "/",
};
const SINGLE: Readonly<Record<string, TokenKind>> = { "(": "open", ")": "close", ",": "separator", ";": "separator" };

const SPACE = /\s+/y;
/** A comma is a decimal comma between two digits only; between arguments it has a space after it. */
const NUMBER = /\d+(?:[.,]\d+)?(?![A-Za-z])/y;
const NAME = /[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?/y;
const BRACKET = /\[([^[\]]*)\]/y;

/** Cuts a formula into tokens, the last of them `end`; or says at which character that fails. */
export function tokensOf(text: string): readonly Token[] | FormulaError {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(SPACE, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(text, at);
    if ("message" in token) return token;
    tokens.push(token);
    at += token.length;
  }
  return [...tokens, { kind: "end", text: "", at: text.length, length: 0 }];
}

function tokenAt(text: string, at: number): Token | FormulaError {
  const sign = text[at] ?? "";
  const number = match(NUMBER, text, at);
  const name = match(NAME, text, at);
  if (number && !(name && isName(name[0]))) return token("number", number[0].replace(",", "."), at, number[0].length);
  if (name) return nameAt(text, at, name[0]);
  if (Object.hasOwn(SIGNS, sign)) return token("sign", SIGNS[sign] ?? sign, at, 1);
  const kind = Object.hasOwn(SINGLE, sign) ? SINGLE[sign] : undefined;
  if (kind) return token(kind, sign, at, 1);
  if (sign === "[") return bracketAt(text, at);
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return wrong(at, whole.length, "sign", whole);
}

/** `5-3` is a sum; `65-plus` is a name. */
function isName(text: string): boolean {
  return /[A-Za-z]/.test(text);
}

/** A name may have hyphens within it. One behind it is a minus without a space, which would be read as part of a name. */
function nameAt(text: string, at: number, name: string): Token | FormulaError {
  const behind = text[at + name.length];
  return behind === "-" ? wrong(at + name.length, 1, "minus", name) : token("name", name, at, name.length);
}

function bracketAt(text: string, at: number): Token | FormulaError {
  const bracket = match(BRACKET, text, at);
  return bracket ? token("bracket", bracket[1] ?? "", at, bracket[0].length) : wrong(at, 1, "bracket", "[");
}

function token(kind: TokenKind, text: string, at: number, length: number): Token {
  return { kind, text, at, length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** An error at some characters; its words are `analysis.formula-<what>`. */
export function wrong(at: number, length: number, what: string, text = ""): FormulaError {
  return { at, length, message: { id: `analysis.formula-${what}`, params: { text, at: at + 1 } } };
}
