/** The words of all names and keywords, to tell a subject from a place, a part of a word from a slip of the finger. */
export interface Vocabulary {
  /** True when just this word occurs. */
  readonly has: (word: string) => boolean;
  /** True when the word, or one that starts with it, occurs; single letters are never known. */
  readonly knows: (word: string) => boolean;
  /** Longer words that have this one inside or at their end: *opnames* in *ziekenhuisopnames*. */
  readonly containing: (word: string) => readonly string[];
  /** A compound as its two known halves: *coronabesmettingen* → *corona*, *besmettingen*. */
  readonly halves: (word: string) => readonly [string, string] | undefined;
}

const SHORTEST_PART = 4;
const MOST_WORDS = 12;

/** The words that are known, for splitting and mending what is typed. */
export function makeVocabulary(words: Iterable<string>): Vocabulary {
  const sorted = [...new Set(words)].sort();
  const exact = new Set(sorted);
  const isStart = (start: string): boolean => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < start) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(start) ?? false;
  };
  const isHalf = (half: string) => exact.has(half) || (half.length > SHORTEST_PART && isStart(half));
  return {
    has: (word) => exact.has(word),
    knows: (word) => exact.has(word) || (word.length > 1 && isStart(word)),
    containing: (word) =>
      word.length < SHORTEST_PART ? [] : sorted.filter((longer) => longer.includes(word, 2)).slice(0, MOST_WORDS),
    halves: (word) => {
      for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
        const [first, second] = [word.slice(0, at), word.slice(at)];
        if (isHalf(second) && (exact.has(first) || (first.endsWith("s") && exact.has(first.slice(0, -1))))) {
          return [first, second];
        }
      }
      return undefined;
    },
  };
}
