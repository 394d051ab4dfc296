import { LONGEST_TOKEN } from "../limits.ts";

/**
 * A name inside a part of a link. Letters, digits, `_` and `-` stand as they are; every other character stands as
 * `*` and two hexadecimal digits per byte of UTF-8, so the signs of the grammar (`, : . ~`) never occur in a name.
 */
const PLAIN = /^[A-Za-z0-9_-]+$/;
const ESCAPED = /^(?:[A-Za-z0-9_-]|\*[0-9a-fA-F]{2})+$/;
const SPECIAL = /[^A-Za-z0-9_-]/gu;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** A name in which every sign of the grammar is escaped; half a surrogate pair becomes the sign for what is unknown. */
export function writeToken(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(LONE_SURROGATE, "\uFFFD").replace(SPECIAL, escapeSign);
}

/** The name with its first character escaped, for a name that would otherwise be read as a word of the grammar. */
export function writeGuarded(text: string, isWord: (text: string) => boolean): string {
  if (!isWord(text)) return writeToken(text);
  return writeToken(text).replace(/^[A-Za-z0-9_-]/, escapeSign);
}

/** The name that stands there, or undefined when it is none. */
export function readToken(text: string): string | undefined {
  return readText(text, LONGEST_TOKEN);
}

/** A name or a text of at most `longest` signs, written as a name; undefined when it is none. */
export function readText(text: string, longest: number): string | undefined {
  if (text.length > longest * 12 || !ESCAPED.test(text)) return undefined;
  const name = PLAIN.test(text) ? text : decode(text.replaceAll("*", "%"));
  return name !== undefined && name.length <= longest ? name : undefined;
}

/** Percent-encoded text as it was meant; undefined when the bytes are no text. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function escapeSign(sign: string): string {
  const bytes = new TextEncoder().encode(sign);
  return [...bytes].map((byte) => `*${byte.toString(16).padStart(2, "0")}`).join("");
}
