import type { Language } from "../../cube/text.ts";
import type { Tab } from "../document.ts";
import { WORDS } from "./liveWords.ts";

/**
 * Live figures in a text: `{cijfer@tab-2}` stands for a figure of that tab as it is now, so a text is never older than
 * its figures. What stands between braces and is none of these words is text like any other.
 *
 * `{word@tab.series:area}`: without a tab the first figure of the report; `series` counted from 1; `area` a code, or
 * `~1` for the first area that is compared with; without it the area that the report is about.
 */
export type LiveWord = keyof typeof WORDS;

/** Every word there is. */
export const LIVE_WORDS = Object.keys(WORDS).filter((word): word is LiveWord => word in WORDS);

/** A place in a text where something of a figure stands. */
export interface Live {
  readonly what: LiveWord;
  /** Id of a tab, or its place counted from 1. */
  readonly tab?: string;
  readonly series?: number;
  readonly area?: string;
}

const SAID = new Map(LIVE_WORDS.flatMap((what) => Object.values(WORDS[what]).map((word) => [word as string, what])));
const TOKEN = new RegExp(
  `\\{(${[...SAID.keys()].join("|")})(?:@([\\w-]+))?(?:\\.(\\d{1,3}))?(?::([\\w-]+|~\\d{1,2}))?\\}`,
  "g",
);

/** A text in pieces: words as they are, and live figures. */
export function piecesOf(text: string): (string | Live)[] {
  const pieces: (string | Live)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const live = liveOf(match);
    if (!live) continue;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push(live);
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

function liveOf([, word = "", tab, series, area]: RegExpMatchArray): Live | undefined {
  const what = SAID.get(word);
  if (!what) return undefined;
  return { what, ...(tab && { tab }), ...(series && { series: Number(series) }), ...(area && { area }) };
}

/** How a live figure is written, with its word in a language. */
export function writeLive({ what, tab, series, area }: Live, language: Language): string {
  return `{${WORDS[what][language]}${tab ? `@${tab}` : ""}${series ? `.${series}` : ""}${area ? `:${area}` : ""}}`;
}

/** The tab that is meant; undefined when there is no such tab. */
export function tabOf<Of extends Pick<Tab, "id">>({ tab }: Live, tabs: readonly Of[], first: Of | undefined) {
  return tab === undefined ? first : (tabs.find(({ id }) => id === tab) ?? tabs[Number(tab) - 1]);
}

/** The text with other codes of areas. */
export function withCodes(text: string, codes: ReadonlyMap<string, string>): string {
  return text.replace(TOKEN, (...found: string[]) => {
    const [whole = "", , , , area = ""] = found;
    return whole.replace(`:${area}}`, () => `:${codes.get(area) ?? area}}`);
  });
}
