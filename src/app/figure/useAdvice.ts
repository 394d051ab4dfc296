import { useEffect, useState } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Query } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import type { RawOptions } from "../../presentations/defineForm.ts";
import type { Advice } from "../../presentations/form.ts";
import { FORMS } from "../../presentations/registry.ts";
import { declarations } from "./formParts.ts";

/** What each form is worth for a result; a form of which it is not known yet is not in it. */
export interface AdviceOf {
  /** What it was worked out for. That of before stands until the new is known: names that come and go help nobody. */
  readonly result?: Result;
  readonly of: ReadonlyMap<string, Advice>;
}

const NONE: AdviceOf = { of: new Map() };

interface Asked {
  readonly result: Result | undefined;
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** The form that is shown, and its options. */
  readonly form: string;
  readonly options: RawOptions;
}

/** This long the page is kept busy at a stretch, in ms. */
const SLICE = 8;

/**
 * The advice of every form of the registry. That of others than the one that is shown is worked out after the figure
 * stands (`wait` is false) and a slice at a time: a switcher may be late, a figure may not.
 */
export function useAdvice({ result, query, catalogue, areas, form: shown, options }: Asked, wait: boolean): AdviceOf {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    if (wait || !result) return undefined;
    let current = true;
    const work = async (): Promise<void> => {
      const [{ judge }, { leadOn }] = await Promise.all([
        import("../../presentations/advice/judge.ts"),
        import("../../presentations/advice/leadOn.ts"),
        needTexts("advice"),
      ]);
      const asked = { result, query, catalogue, areas };
      const advice = new Map<string, Advice>();
      let since = performance.now();
      for (const form of FORMS) {
        const declared = await declarations.load(form).catch(() => undefined);
        if (performance.now() - since > SLICE) {
          await nextTurn();
          since = performance.now();
        }
        if (!current) return;
        if (declared) advice.set(form.id, judge(declared, asked, form.id === shown ? options : {}));
      }
      setKnown({ result, of: leadOn(advice) });
    };
    // A switcher without advice still switches.
    work().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [result, query, catalogue, areas, shown, options, wait]);
  return known;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
