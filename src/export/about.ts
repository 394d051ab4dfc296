import { colourLines } from "./colourLines.ts";
import type { Exported } from "./format.ts";
import { signLines } from "./signLines.ts";
import { undrawnMessage } from "./undrawn.ts";
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
  return facts(exported, signs, (values) => values);
}

/** The same for a document that is read: units, sources and signs, of which there may be many, share a line each. */
export function aboutInDocument(exported: Exported): Fact[] {
  return facts(exported, signLines(exported.result, exported.words), (values) =>
    values.length === 0 ? [] : [[...new Set(values)].join("; ")],
  );
}

function facts(
  exported: Exported,
  signs: readonly string[],
  lines: (values: readonly string[]) => readonly string[],
): Fact[] {
  const { result, words, title, subtitle, description, definitions, link, date } = exported;
  const fact = (id: string, value: string): Fact => ({ name: words.text(`export.${id}`), value });
  const units = result.series.map(({ name, unit }) =>
    [words.localised(name), words.localised(unit)].filter(Boolean).join(": "),
  );
  return eachOnce([
    fact("title", title),
    fact("subtitle", subtitle),
    ...(description === "" ? [] : [fact("description", description)]),
    ...(exported.note === undefined ? [] : [fact("own-note", exported.note)]),
    ...definitions.map(({ name, text }) => fact("definition", `${words.localised(name)}: ${words.localised(text)}`)),
    ...lines(units).map((line) => fact("unit", line)),
    ...lines(sourcesOf(result.provenance, words)).map((line) => fact("source", line)),
    ...[undrawnMessage(exported) ?? [], result.notes.map(({ message }) => message)]
      .flat()
      .map((message) => fact("note", words.say(message))),
    ...colourLines(exported).map((line) => fact("colours", line)),
    ...lines(signs).map((line) => fact("sign", line)),
    fact("date", words.date(date)),
    fact("link", link),
  ]);
}

/** Series of one topic have one unit. */
function eachOnce(all: readonly Fact[]): Fact[] {
  return [...new Map(all.map((fact) => [`${fact.name} ${fact.value}`, fact])).values()];
}
