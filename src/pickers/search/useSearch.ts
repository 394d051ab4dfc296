import { useCallback, useState } from "react";
import type { Catalogue } from "../../cube/indicator.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import type { openIndicator } from "../../workspace/openings.ts";
import type { openAsked, optionsFor } from "./searchOptions.ts";

/** What finds answers, and what draws one. */
interface Search {
  readonly optionsFor: typeof optionsFor;
  readonly openIndicator: typeof openIndicator;
  readonly openAsked: typeof openAsked;
}

/**
 * The search itself, index and all, comes in when somebody goes to the field: a start screen that is only looked at
 * does not need it.
 */
export function useSearch(catalogue: Catalogue): { readonly found: Search | undefined; readonly wake: () => void } {
  const [found, setFound] = useState<Search>();
  const wake = useCallback(() => {
    const parts = [import("./searchOptions.ts"), import("../../workspace/openings.ts")] as const;
    void Promise.all([...parts, needTexts("pickers")]).then(
      async ([{ optionsFor, finderReady, openAsked }, { openIndicator }]) => {
        await finderReady(catalogue);
        setFound({ optionsFor, openIndicator, openAsked });
      },
    );
  }, [catalogue]);
  return { found, wake };
}
