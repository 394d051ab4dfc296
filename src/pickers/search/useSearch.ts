import { useCallback, useState } from "react";
import type { optionsFor } from "./searchOptions.ts";

type OptionsFor = typeof optionsFor;

/**
 * The search itself, index and all, comes in when somebody goes to the field: a start screen that is only looked at
 * does not need it.
 */
export function useSearch(): { readonly optionsFor: OptionsFor | undefined; readonly wake: () => void } {
  const [found, setFound] = useState<{ readonly optionsFor: OptionsFor }>();
  const wake = useCallback(() => {
    void import("./searchOptions.ts").then(setFound);
  }, []);
  return { optionsFor: found?.optionsFor, wake };
}
