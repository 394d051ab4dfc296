import { isSafeKey } from "../limits.ts";
import { isPlain } from "../plain.ts";
import { readNumber, writeNumber } from "./refuse.ts";
import type { Refuse } from "./refuse.ts";
import { decode, readToken, writeGuarded, writeToken } from "./token.ts";

/**
 * Options of a form: `palette:petrol,labels:true,size:1.5,rows:.area.slot`. What these mean is for the schema of the
 * form; here they are plain values. `.` starts a list, `~` a piece of JSON for whatever has no shorter form.
 */
type Options = Readonly<Record<string, unknown>>;

const LITERALS = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const isLiteral = (text: string) => LITERALS.has(text) || readNumber(text) !== undefined;

/** Options of a form as `key:value`, by name, so that the same options are the same link. */
export function writeOptions(options: Options): string {
  const keys = Object.keys(options)
    .filter((key) => options[key] !== undefined)
    .sort();
  return keys.map((key) => `${writeToken(key)}:${writeValue(options[key])}`).join(",");
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const scalars = items.map(writeScalar).filter((text) => text !== undefined && !text.includes("."));
    if (items.length > 0 && scalars.length === items.length) return `.${scalars.join(".")}`;
  }
  return writeScalar(value) ?? `~${writeToken(JSON.stringify(value))}`;
}

function writeScalar(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" || value.length > 100 ? undefined : writeGuarded(value, isLiteral);
  if (typeof value === "number" && Number.isFinite(value)) return writeNumber(value);
  return typeof value === "boolean" || value === null ? String(value) : undefined;
}

/** Options from a link; what cannot be read is refused item by item, and the rest stays. */
export function readOptions(text: string, refuse: Refuse): Options {
  const options = new Map<string, unknown>();
  for (const item of text.split(",")) {
    const colon = item.indexOf(":");
    const key = readToken(item.slice(0, Math.max(colon, 0)));
    const value = readValue(item.slice(colon + 1));
    if (key === undefined || !isSafeKey(key) || value === undefined || options.has(key)) refuse(item);
    else options.set(key, value);
  }
  return Object.fromEntries(options);
}

function readValue(text: string): unknown {
  if (text.startsWith("~")) return readJson(text.slice(1));
  if (!text.startsWith(".")) return readScalar(text);
  const values = text.slice(1).split(".").map(readScalar);
  return values.includes(undefined) ? undefined : values;
}

function readScalar(text: string): unknown {
  return LITERALS.has(text) ? LITERALS.get(text) : (readNumber(text) ?? readToken(text));
}

function readJson(text: string): unknown {
  const json = /^(?:[A-Za-z0-9_-]|\*[0-9a-f]{2})+$/.test(text) ? decode(text.replaceAll("*", "%")) : undefined;
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json, (_, inner: unknown) => (inner === 0 ? 0 : inner));
    return isPlain(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
