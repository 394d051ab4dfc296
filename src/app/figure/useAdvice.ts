import { useEffect, useState } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import type { Advice } from "../../presentations/form.ts";
import { FORMS } from "../../presentations/registry.ts";
import { declarations } from "./formParts.ts";

/** What each form is worth for a selection; a form of which it is not known yet is not in it. */
export type AdviceOf = ReadonlyMap<string, Advice>;

const NONE: AdviceOf = new Map();

interface Asked {
  readonly result: Result | undefined;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

/** This long the page is kept busy at a stretch, in ms. */
const SLICE = 8;

/**
 * The advice of every form of the registry. That of others than the one that is shown is worked out after the figure
 * stands (`wait` is false) and a slice at a time: a switcher may be late, a figure may not.
 */
export function useAdvice({ result, catalogue, areas }: Asked, wait: boolean): AdviceOf {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    if (wait || !result) return undefined;
    let current = true;
    const work = async (): Promise<void> => {
      const advice = new Map<string, Advice>();
      let since = performance.now();
      for (const form of FORMS) {
        const declared = await declarations.load(form).catch(() => undefined);
        if (performance.now() - since > SLICE) {
          await nextTurn();
          since = performance.now();
        }
        if (!current) return;
        if (declared) advice.set(form.id, declared.advise(result, catalogue, areas));
      }
      setKnown(advice);
    };
    void work();
    return () => {
      current = false;
    };
  }, [result, catalogue, areas, wait]);
  // That of before stands until the new is known: names that come and go help nobody.
  return known;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
