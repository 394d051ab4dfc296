import type { Notices } from "./notices.ts";
import { decode } from "./token.ts";

/** The names of a link, for ever. A new one may be added; none may change its meaning. */
const NAMES: ReadonlySet<string> = new Set([
  "workspace",
  "title",
  "indicators",
  "level",
  "areas",
  "compare",
  "periods",
  "partial",
  "order",
  "classes",
  "view",
  "options",
  "lang",
  "card",
]);

const LONGEST_LINK = 250_000;

/** The parts of a link by name, decoded; of a repeated name the first counts. */
export function splitSearch(search: string, notices: Notices): Map<string, string> {
  const parts = new Map<string, string>();
  const text = search.startsWith("?") ? search.slice(1) : search;
  if (text.length > LONGEST_LINK) notices.tooLong();
  for (const pair of text.slice(0, LONGEST_LINK).split("&")) {
    if (pair !== "") readPair(pair, parts, notices);
  }
  return parts;
}

function readPair(pair: string, parts: Map<string, string>, notices: Notices): void {
  const equals = pair.indexOf("=");
  const name = decode(spaces(equals < 0 ? pair : pair.slice(0, equals)));
  const written = equals < 0 ? "" : pair.slice(equals + 1);
  const value = decode(spaces(written));
  if (name === undefined || !NAMES.has(name)) notices.unknownPart(name ?? pair);
  else if (value === undefined) notices.malformed(name, written);
  else if (parts.has(name)) notices.repeatedPart(name);
  else parts.set(name, value);
}

const spaces = (text: string) => text.replaceAll("+", " ");
