import type { Areas, LevelId } from "../../cube/area.ts";
import type { Frequency } from "../../cube/period.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { PeriodChoice } from "../../analysis/query.ts";
import { hasLevel } from "../availability.ts";
import { areaFinderOf } from "./findAreas.ts";
import type { AreaFinder, AreaHit } from "./findAreas.ts";
import { finderOf } from "./findIndicators.ts";
import type { IndicatorFinder } from "./findIndicators.ts";
import { wordsOf } from "./fold.ts";
import { readFrequency } from "./readFrequency.ts";
import { readLevel } from "./readLevel.ts";
import { readPeriods } from "./readPeriods.ts";

/** What somebody who typed these words may mean. */
export interface Question {
  /** Best first. Empty when only a place or a period was named. */
  readonly indicators: readonly Indicator[];
  /** Areas that were named, or of which the name was begun; equal names of different levels stand apart. */
  readonly areas: readonly AreaHit[];
  readonly level?: LevelId;
  readonly periods?: PeriodChoice;
  /** The kind of period for each figure: *per week*. */
  readonly frequency?: Frequency;
}

const NOTHING: Question = { indicators: [], areas: [] };
const LONGEST = 200;

/**
 * Reads a question as people type it: subject, place and time in any order, in Dutch or English, with slips of the
 * finger: *misdrijven tilburg 2024*. Never fails; what is not understood counts as subject.
 */
export function readQuestion(text: string, catalogue: Catalogue, areas: Areas): Question {
  const asked = text.slice(0, LONGEST);
  if (asked.trim() === "") return NOTHING;
  const { periods, rest: timeless } = readPeriods(asked);
  const { frequency, rest } = readFrequency(timeless);
  const finder = finderOf(catalogue);
  const words = wordsOf(rest);
  const places = readPlaces(words, finder, areaFinderOf(areas), areas, !/\s$/.test(asked));
  // *Huizen* is a municipality, and houses: a name that is a subject as well counts as both.
  const isBoth = places.rest.length === 0 && words.length > 0 && words.every(finder.isWord);
  const subject = isBoth ? finder.findAll(words) : places.rest.length > 0 ? finder.find(places.rest) : [];
  return {
    indicators: subject,
    areas: places.hits,
    ...(places.level !== undefined && { level: places.level }),
    ...(periods && { periods }),
    ...(frequency && { frequency }),
  };
}

interface Places {
  readonly hits: readonly AreaHit[];
  readonly level?: LevelId | undefined;
  readonly rest: readonly string[];
}

function readPlaces(
  words: readonly string[],
  subjects: IndicatorFinder,
  places: AreaFinder,
  areas: Areas,
  typing: boolean,
): Places {
  const exact =
    longestName(words, places) ??
    slippedName(words, subjects, places) ??
    (typing ? begunName(words, subjects, places) : undefined);
  const around = exact
    ? { before: words.slice(0, exact.from), after: words.slice(exact.to) }
    : { before: words, after: [] };
  const { level, rest: before } = readLevel(around.before, areas, exact !== undefined && exact.to > exact.from);
  const { level: behind, rest: after } = readLevel(around.after, areas, level === undefined);
  const rest = [...before, ...after].filter((word) => !PREPOSITIONS.has(word));
  if (!exact) return { hits: [], level, rest };
  const ofLevel = exact.hits.filter(({ area }) => area.level === level);
  return ofLevel.length > 0 ? { hits: ofLevel, rest } : { hits: exact.hits, level: level ?? behind, rest };
}

const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "te", "van", "voor", "of", "for", "at"]);

interface Found {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly AreaHit[];
}

/** The longest row of words that is a name; of equal ones the last, as a place mostly comes after the subject. */
function longestName(words: readonly string[], places: AreaFinder): Found | undefined {
  for (let length = Math.min(places.longest, words.length); length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const hits = places.named(words.slice(from, from + length));
      if (hits.length > 0) return { from, to: from + length, hits };
    }
  }
  return undefined;
}

/** A word that is no subject and one slip away from a name: *tilbrug*. */
function slippedName(words: readonly string[], subjects: IndicatorFinder, places: AreaFinder): Found | undefined {
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const word = words[from] ?? "";
    const hits = subjects.knows(word) ? [] : places.resembling(word);
    if (hits.length > 0 && subjects.findAll([word]).length === 0) return { from, to: from + 1, hits };
  }
  return undefined;
}

/** The name that the last words begin, while it is being typed. What may still be a subject stays one. */
function begunName(words: readonly string[], subjects: IndicatorFinder, places: AreaFinder): Found | undefined {
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const from = words.length - length;
    const begun = words.slice(from);
    if (begun.join("").length < 3) continue;
    const hits = places.starting(begun, 6);
    if (hits.length === 0) continue;
    const asked = from === 0 || subjects.knows(begun[0] ?? "") ? subjects.findAll(words) : [];
    if (asked.length === 0) return { from, to: words.length, hits };
    // *Veiligheid* is a subject: that safety regions begin so as well is worth a line only with figures of those.
    const useful = hits.filter(({ area }) => asked.some((subject) => hasLevel(subject, area.level)));
    return { from: words.length, to: words.length, hits: useful };
  }
  return undefined;
}
