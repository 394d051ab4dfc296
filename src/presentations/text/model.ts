import type { Areas } from "../../cube/area.ts";
import { describe } from "../../analysis/describe.ts";
import type { Result } from "../../analysis/result.ts";
import { seriesOnly } from "../../analysis/seriesOnly.ts";
import type { Words } from "../../i18n/words.ts";
import { sourcesOf } from "../sources.ts";
import type { TextOptions } from "./options.ts";

/** More topics than this nobody reads as prose. */
export const MOST_TOLD = 6;

/** Paragraphs, one per topic, then what to mind and the sources. */
export interface Told {
  readonly paragraphs: readonly string[];
  readonly remarks: readonly string[];
  readonly source: string;
  /** Topics that are not told. */
  readonly left: number;
}

/** A result in sentences; each follows the figures, so a text is never older than they are. */
export function tellResult(result: Result, options: TextOptions, words: Words, areas: Areas, mine?: string): Told {
  const say = (one: Result) => describe(one, areas, mine).map(words.say).join(" ");
  const told = result.series.slice(0, MOST_TOLD).map((_, series) => say(seriesOnly(result, series)));
  const cautions = result.notes.filter(({ severity }) => severity === "caution");
  return {
    paragraphs: told.length > 0 ? told : [say(result)],
    remarks: options.remarks ? cautions.map(({ message }) => words.say(message)) : [],
    source: options.source ? sourcesOf(result.provenance, words).join("; ") : "",
    left: Math.max(0, result.series.length - MOST_TOLD),
  };
}
