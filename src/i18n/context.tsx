import { createContext, useContext } from "react";
import { createWords } from "./createWords.ts";
import type { Words } from "./words.ts";

const WordsContext = createContext<Words>(createWords("nl"));

/** Gives everything below it the words of one language. */
export const WordsProvider = WordsContext.Provider;

/** The words of the person's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
