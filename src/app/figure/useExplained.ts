import { useCallback, useState } from "react";
import type { Query } from "../../analysis/query.ts";
import type { FigurePlace } from "../../presentations/figurePlace.ts";

interface Asked {
  /** The question, written out: it may be made anew without being another one. */
  readonly question: string;
  readonly place: FigurePlace;
  /** The focus goes along: it was asked by key or by a button, not by a click in passing. */
  readonly focus: boolean;
  /** What had the focus, to go back to. */
  readonly from: Element | null;
}

export interface Explained {
  /** The figure that is explained; it goes when another question takes its place. */
  readonly place: FigurePlace | null;
  readonly focus: boolean;
  readonly ask: (place: FigurePlace, focus: boolean) => void;
  readonly close: () => void;
}

/** Which figure of the answer is being explained. */
export function useExplained(query: Query): Explained {
  const [asked, setAsked] = useState<Asked | null>(null);
  const question = JSON.stringify(query);
  const here = asked?.question === question ? asked : null;
  const ask = (place: FigurePlace, focus: boolean): void => {
    setAsked({ question, place, focus, from: document.activeElement });
  };
  const close = useCallback(() => {
    setAsked(null);
    if (here?.from instanceof HTMLElement) here.from.focus();
  }, [here]);
  return { place: here?.place ?? null, focus: here?.focus ?? false, ask, close };
}
