import type { Frequency } from "../../cube/period.ts";

const NAMES: readonly (readonly [Frequency, string, string])[] = [
  ["day", "dag|day", "dagelijkse?|daily"],
  ["week", "week", "wekelijkse?|weekly"],
  ["month", "maand|month", "maandelijkse?|monthly"],
  ["quarter", "kwartaal|quarter", "quarterly"],
  ["half-year", "half ?jaar|half[ -]year", "halfjaarlijkse?|half-yearly"],
  ["school-year", "schooljaar|school year", ""],
  ["year", "jaar|year", "jaarlijkse?|yearly|annual"],
];

const WAYS = NAMES.map(([frequency, noun, adverb]) => {
  const said = [`(?:per|by|elke?|ieder|each|every) (?:${noun})`, ...(adverb ? [adverb] : [])].join("|");
  return { frequency, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${said})(?![\\p{L}\\p{N}])`, "iu") };
});

/** The kind of period in a question, and the question without it: *corona per week*, *weekly cases*. */
export function readFrequency(text: string): { readonly frequency: Frequency | undefined; readonly rest: string } {
  const way = WAYS.find(({ pattern }) => pattern.test(text));
  return { frequency: way?.frequency, rest: way ? text.replace(way.pattern, " ") : text };
}
