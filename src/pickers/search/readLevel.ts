import type { Areas, LevelId } from "../../cube/area.ts";
import { wordsOf } from "./fold.ts";

const PER: ReadonlySet<string> = new Set(["per", "alle", "by", "all", "each", "every"]);
const OF: ReadonlySet<string> = new Set(["in", "van", "of"]);

export interface ReadLevel {
  readonly level?: LevelId | undefined;
  readonly rest: readonly string[];
}

/**
 * Finds the level in the words before a place (or in all words when there is none): *per wijk*, *alle provincies*,
 * *gemeente* Utrecht, *wijken in* Utrecht. A word such as *buurt* elsewhere is part of the subject.
 */
export function readLevel(words: readonly string[], areas: Areas, hasPlace: boolean): ReadLevel {
  for (const [at, word] of words.entries()) {
    const level = levelOf(word, areas);
    const before = words[at - 1];
    const after = words[at + 1];
    const said = before !== undefined && PER.has(before);
    const ofPlace = hasPlace && (after === undefined || (OF.has(after) && at === words.length - 2));
    if (level !== undefined && (said || ofPlace)) {
      return { level, rest: words.filter((_, i) => i !== at && !(said && i === at - 1)) };
    }
  }
  return { rest: words };
}

function levelOf(word: string, areas: Areas): LevelId | undefined {
  return areas.levels.find(({ name, plural }) =>
    [name.nl, name.en, plural.nl, plural.en].some((text) => wordsOf(text).join(" ") === word),
  )?.id;
}
