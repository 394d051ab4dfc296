import { useEffect, useMemo, useState } from "react";
import type { describe as Describe } from "../../analysis/describe.ts";
import type { Result } from "../../analysis/result.ts";
import type { Areas } from "../../cube/area.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";

let loaded: typeof Describe | undefined;

/**
 * The figure in a few sentences: what it says to who cannot see it. They come in after the figure itself; until then
 * there are none. `mine` is the area that is looked at most.
 */
export function useDescription(result: Result | undefined, areas: Areas, mine: string | undefined): string {
  const words = useWords();
  const [describe, setDescribe] = useState(() => loaded);
  const wanted = result !== undefined && !describe;
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void Promise.all([import("../../analysis/describe.ts"), needTexts("description")]).then(([module]) => {
      loaded = module.describe;
      if (current) setDescribe(() => module.describe);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return useMemo(
    () => (result && describe ? describe(result, areas, mine).map(words.say).join(" ") : ""),
    [result, describe, areas, mine, words],
  );
}
