import { useEffect, useState } from "react";
import type { Handed } from "../../export/protocol.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { gatherTab } from "./gather.ts";
import type { Around } from "./gather.ts";

/** The figures that are on their way into a file. */
export type Gathering =
  | { readonly state: "busy" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "ready"; readonly figures: readonly Handed[] };

/** The figure of the tab that is looked at, or of all tabs, in their order. */
export function useFigures(scope: "one" | "all", around: Around): Gathering {
  const [gathered, setGathered] = useState<{ readonly scope: string; readonly figures: readonly Handed[] | null }>();
  const [attempt, setAttempt] = useState(0);
  // What was there when the dialog opened: a file is of one moment.
  const [kept] = useState(around);
  useEffect(() => {
    let current = true;
    const { workspace } = kept;
    const tabs = scope === "all" ? workspace.tabs : [activeTab(workspace)];
    const say = (figures: readonly Handed[] | null) => {
      if (current) setGathered({ scope, figures });
    };
    needTexts("description", "methods", "table")
      .then(() => Promise.all(tabs.map((tab) => gatherTab(tab, kept))))
      .then(
        (figures) => say(figures.flatMap((figure) => figure ?? [])),
        () => say(null),
      );
    return () => {
      current = false;
    };
  }, [scope, kept, attempt]);
  if (gathered?.scope !== scope) return { state: "busy" };
  if (gathered.figures) return { state: "ready", figures: gathered.figures };
  return {
    state: "failed",
    retry: () => {
      setGathered(undefined);
      setAttempt((count) => count + 1);
    },
  };
}
