import { useEffect, useMemo, useState } from "react";
import type { Result } from "../../analysis/result.ts";
import { titleOf } from "../../analysis/titles.ts";
import type { Areas } from "../../cube/area.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Named, named as Name, OwnWords } from "./ownWords.ts";

let loaded: typeof Name | undefined;

/**
 * The figure and its title as the person calls things. What fills in their words comes in when there are any; until
 * then the names of the source stand.
 */
export function useOwnWords(result: Result | undefined, { title, names }: OwnWords, areas: Areas): Named {
  const words = useWords();
  const [name, setName] = useState(() => loaded);
  const wanted = title?.includes("{") === true || Object.keys(names).length > 0;
  useEffect(() => {
    if (!wanted || name) return undefined;
    let current = true;
    void import("./ownWords.ts").then(({ named }) => {
      loaded = named;
      if (current) setName(() => named);
    });
    return () => {
      current = false;
    };
  }, [wanted, name]);
  return useMemo(() => {
    if (wanted && name) return name(result, { title, names }, areas, words);
    return { result, title: title ?? (result ? words.say(titleOf(result)) : "") };
  }, [wanted, name, result, title, names, areas, words]);
}
