import MiniSearch from "minisearch";
import type { Query as SearchQuery } from "minisearch";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import { wordsOf } from "./fold.ts";
import { makeVocabulary } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that say nothing about the subject, in both languages. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "de het een en of in op van voor met naar te om is zijn er aan bij uit tot wat hoe hoeveel welke waar per heeft hebben mijn onze cijfers " +
    "the a an and or in on of for with to is are at by from what how many much which where has have per my our figures"
  ).split(" "),
);

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly keywords: string;
  readonly about: string;
  readonly code: string;
}

const BOOST = { name: 4, keywords: 3, code: 2, about: 0.6 };

/** How many answers are worth ordering with care; nobody scrolls further. */
const MOST = 100;

export interface IndicatorFinder {
  /** The indicators that answer these words, best first; every word when that is possible, else any. */
  readonly find: (words: readonly string[]) => readonly Indicator[];
  /** Like `find`, but every word must be answered. */
  readonly findAll: (words: readonly string[]) => readonly Indicator[];
  /** True when the word, or one that starts with it, occurs in any name or keyword. */
  readonly knows: (word: string) => boolean;
  /** True when just this word occurs in any name or keyword. */
  readonly isWord: (word: string) => boolean;
}

const finders = new WeakMap<Catalogue, IndicatorFinder>();
const making = new WeakMap<Catalogue, Promise<void>>();

/** The finder of a catalogue; made once, as making it costs more than a search. */
export function finderOf(catalogue: Catalogue): IndicatorFinder {
  const made = finders.get(catalogue) ?? inOneGo(makeFinder(catalogue));
  finders.set(catalogue, made);
  return made;
}

/** Makes the finder of a catalogue a slice at a time, so that a page with thousands of indicators goes on answering. */
export function finderReady(catalogue: Catalogue): Promise<void> {
  const under =
    making.get(catalogue) ??
    inSlices(makeFinder(catalogue)).then((made) => {
      made.find(["be"]); // the first search is the slowest; better now than under the first key
      finders.set(catalogue, made);
    });
  making.set(catalogue, under);
  return under;
}

/** Indicators that are taken into the index at a time: some milliseconds of work. */
const SLICE = 25;

function inOneGo<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

async function inSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function* makeFinder(catalogue: Catalogue): Generator<undefined, IndicatorFinder> {
  const { indicators } = catalogue;
  const themes = new Map(catalogue.themes.map((theme) => [theme.id, `${theme.name.nl} ${theme.name.en}`]));
  const index = new MiniSearch<Entry>({
    fields: ["name", "keywords", "about", "code"],
    tokenize: wordsOf,
    processTerm: (word) => (EMPTY_WORDS.has(word) ? null : word),
    searchOptions: { boost: BOOST, weights: { prefix: 0.5, fuzzy: 0.3 }, bm25: { k: 1.2, b: 0.2, d: 0.5 } },
  });
  const phrases: Phrases[] = [];
  for (const [id, indicator] of indicators.entries()) {
    index.add(entryOf(indicator, id, themes.get(indicator.theme) ?? ""));
    phrases.push(phrasesOf(indicator));
    if (id % SLICE === SLICE - 1) yield;
  }
  yield;
  const vocabulary = makeVocabulary(
    phrases.flatMap(({ names, keywords }) => [...names, ...keywords.flat()].flatMap((one) => one.split(" "))),
  );

  const search = (words: readonly string[], combineWith: "AND" | "OR"): readonly Indicator[] => {
    const asked = words.filter((word) => !EMPTY_WORDS.has(word));
    if (asked.length === 0) return [];
    const found = index.search({ combineWith, queries: asked.map((word) => queryFor(word, vocabulary)) });
    const likes = likelihood(words);
    return found
      .slice(0, MOST)
      .map(({ id, score }) => ({ at: Number(id), score: likes(indicators[Number(id)], phrases[Number(id)], score) }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .flatMap(({ at }) => indicators[at] ?? []);
  };

  /** One key press asks the same words more than once. */
  const answers = new Map<string, readonly Indicator[]>();
  const findAll = (words: readonly string[]) => {
    const key = words.join(" ");
    const found = answers.get(key) ?? search(words, "AND");
    if (answers.size > 20) answers.clear();
    answers.set(key, found);
    return found;
  };
  return {
    knows: vocabulary.knows,
    isWord: vocabulary.has,
    findAll,
    find: (words) => {
      const all = findAll(words);
      return all.length > 0 ? all : search(words, "OR");
    },
  };
}

/** A word as it stands; when nothing starts with it as part of longer words, as a compound, or as a slip. */
function queryFor(word: string, vocabulary: Vocabulary): SearchQuery {
  const plain: SearchQuery = { queries: [word], prefix: word.length > 1 };
  if (vocabulary.knows(word) || /\d/.test(word)) return plain;
  const longer = vocabulary.containing(word);
  if (longer.length > 0) return { combineWith: "OR", queries: [plain, ...longer] };
  const halves = vocabulary.halves(word);
  if (halves) return { combineWith: "AND", queries: [...halves], prefix: true };
  return { queries: [word], prefix: word.length > 1, fuzzy: word.length < 4 ? false : word.length < 8 ? 1 : 2 };
}

function entryOf(indicator: Indicator, id: number, theme: string): Entry {
  const { name, keywords, description } = indicator;
  const members = indicator.dimensions.flatMap((one) =>
    one.members.slice(0, 30).flatMap((member) => [member.name.nl, member.name.en]),
  );
  return {
    id,
    name: `${name.nl} ${name.en}`,
    keywords: [...keywords.nl, ...keywords.en].join(" "),
    about: [theme, description.nl, description.en, ...members].join(" "),
    code: indicator.id,
  };
}

interface Phrases {
  /** Often the plain word for the subject (`crimes`), also where the names say more. */
  readonly id: string;
  readonly names: readonly string[];
  /** Per language, in the order of the list. */
  readonly keywords: readonly (readonly string[])[];
}

const plain = (text: string) =>
  wordsOf(text)
    .filter((word) => !EMPTY_WORDS.has(word))
    .join(" ");

function phrasesOf({ id, name, keywords }: Indicator): Phrases {
  return {
    id: plain(id),
    names: [name.nl, name.en].map(plain),
    keywords: [keywords.nl, keywords.en].map((list) => list.map(plain)),
  };
}

const RELATIVE: ReadonlySet<string> = new Set(["per", "aandeel", "percentage", "procent", "share", "rate", "relatief"]);

/**
 * How likely an indicator is meant, beside what the index finds. A name that is just what was asked comes first, then
 * a name that starts with it (the shortest first) or one with it as a keyword (the weightier, the earlier in its list);
 * the order of the catalogue decides between equals, not how often a word occurs. A plain figure stands above one per
 * inhabitant or by kind, unless that was asked for.
 */
function likelihood(
  words: readonly string[],
): (indicator: Indicator | undefined, phrases: Phrases | undefined, found: number) => number {
  const asked = plain(words.join(" "));
  const relative = words.some((word) => RELATIVE.has(word));
  return (indicator, phrases, found) => {
    if (!indicator || !phrases) return 0;
    const derived = indicator.ratio !== undefined || /\d{3,}$/.test(indicator.id) || indicator.dimensions.length > 0;
    const near = nearness(asked, phrases);
    return (near > 0 ? near : found) - (derived && !relative ? (near > 0 ? 3 : found * 0.2) : 0);
  };
}

/** 0 for an indicator that only has the words somewhere; else far above the scores of the index. */
function nearness(asked: string, { id, names, keywords }: Phrases): number {
  if (names.includes(asked) || id === asked) return 1e6;
  const starting = names.filter((name) => name.startsWith(`${asked} `)).map((name) => 1 - name.length * 0.01);
  const places = keywords
    .map((list) => list.indexOf(asked))
    .filter((place) => place >= 0)
    .map((place) => place * -0.4);
  const best = Math.max(...starting, ...places);
  return Number.isFinite(best) ? 1e4 + best : 0;
}
