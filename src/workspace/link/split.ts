import type { Notices } from "./notices.ts";
import { TAB_PARTS, WHOLE_PARTS } from "./parts.ts";
import { decode } from "./token.ts";

/** The names of a link, for ever. A new one may be added; none may change its meaning. */
const NAMES: ReadonlySet<string> = new Set([...TAB_PARTS, ...WHOLE_PARTS, "lang", "card", "embed", "place"]);
const NAMES_OF_TAB: ReadonlySet<string> = new Set(TAB_PARTS);

const LONGEST_LINK = 250_000;

/** A link in pieces: its parts by name, and the tabs after the first, each still in one piece. */
export interface Split {
  readonly parts: Map<string, string>;
  readonly tabs: readonly string[];
}

/** The parts of a link, decoded; of a repeated name the first counts, except that every `tab` is a tab. */
export function splitSearch(search: string, notices: Notices): Split {
  const parts = new Map<string, string>();
  const tabs: string[] = [];
  const text = search.startsWith("?") ? search.slice(1) : search;
  if (text.length > LONGEST_LINK) notices.tooLong();
  for (const pair of text.slice(0, LONGEST_LINK).split("&")) {
    if (pair === "") continue;
    const { name: said, value: written } = cut(pair);
    const name = decode(spaces(said));
    const value = decode(spaces(written));
    if (name === undefined || !NAMES.has(name)) notices.unknownPart(name ?? pair);
    else if (value === undefined) notices.malformed(name, written);
    else if (name === "tab") tabs.push(value);
    else put(name, value, parts, notices);
  }
  return { parts, tabs };
}

/** The parts of a further tab: `name=value`, `/` between. */
export function splitFurther(text: string, notices: Notices): Map<string, string> {
  const parts = new Map<string, string>();
  for (const pair of text.split("/")) {
    if (pair === "") continue;
    const { name, value } = cut(pair);
    if (NAMES_OF_TAB.has(name)) put(name, value, parts, notices);
    else notices.unknownPart(name);
  }
  return parts;
}

function cut(pair: string): { readonly name: string; readonly value: string } {
  const equals = pair.indexOf("=");
  return equals < 0 ? { name: pair, value: "" } : { name: pair.slice(0, equals), value: pair.slice(equals + 1) };
}

function put(name: string, value: string, parts: Map<string, string>, notices: Notices): void {
  if (parts.has(name)) notices.repeatedPart(name);
  else parts.set(name, value);
}

const spaces = (text: string) => text.replaceAll("+", " ");
