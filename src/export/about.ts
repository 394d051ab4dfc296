import { colourLines } from "./colourLines.ts";
import type { Exported } from "./format.ts";
import { signLines } from "./signLines.ts";
import { sourcesOf } from "../presentations/sources.ts";

/** One thing that a file says about itself. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/**
 * What a file says about itself: what it shows, whose figures they are, what to mind, what the signs mean.
 *
 * @param signs the last, for a file that has others than people see
 */
export function aboutOf(
  exported: Exported,
  signs: readonly string[] = signLines(exported.result, exported.words),
): Fact[] {
  const { result, words, title, subtitle, description, definitions, link, date } = exported;
  const fact = (id: string, value: string): Fact => ({ name: words.text(`export.${id}`), value });
  return eachOnce([
    fact("title", title),
    fact("subtitle", subtitle),
    ...(description === "" ? [] : [fact("description", description)]),
    ...(exported.note === undefined ? [] : [fact("own-note", exported.note)]),
    ...definitions.map(({ name, text }) => fact("definition", `${words.localised(name)}: ${words.localised(text)}`)),
    ...result.series.map((series) =>
      fact("unit", [words.localised(series.name), words.localised(series.unit)].filter(Boolean).join(": ")),
    ),
    ...sourcesOf(result.provenance, words).map((source) => fact("source", source)),
    ...result.notes.map(({ message }) => fact("note", words.say(message))),
    ...colourLines(exported).map((line) => fact("colours", line)),
    ...signs.map((line) => fact("sign", line)),
    fact("date", words.date(date)),
    fact("link", link),
  ]);
}

/** Series of one topic have one unit. */
function eachOnce(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [`${fact.name} ${fact.value}`, fact])).values()];
}
