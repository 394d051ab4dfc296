import { isSafeKey, LONGEST_TOKEN } from "../limits.ts";
import type { Refuse } from "./refuse.ts";
import { readText, writeToken } from "./token.ts";

/** Own names and notes: `name:text`, `,` between. */
export function writeWords(words: Readonly<Record<string, string>>): string {
  return Object.keys(words)
    .sort()
    .map((key) => `${writeToken(key)}:${writeToken(words[key] ?? "")}`)
    .join(",");
}

/** Longest own note: it also has to go through a link. */
const LONGEST = 4_000;
const MOST = 500;

export function readWords(text: string, refuse: Refuse): Record<string, string> {
  const words = new Map<string, string>();
  for (const item of text.split(",").slice(0, MOST)) {
    const [key = "", said = "", ...more] = item.split(":");
    const name = readText(key, LONGEST_TOKEN);
    const value = said === "" ? "" : readText(said, LONGEST);
    const isUsable = name !== undefined && isSafeKey(name) && !words.has(name);
    if (!isUsable || value === undefined || more.length > 0) refuse(item);
    else words.set(name, value);
  }
  return Object.fromEntries(words);
}
