import { useEffect, useState } from "react";
import type { Handed } from "../../export/protocol.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { gatherTab } from "./gather.ts";
import type { Around } from "./gather.ts";
import { gatherReport } from "./gatherReport.ts";

/** The figures that are on their way into a file. */
export type Gathering =
  | { readonly state: "busy" }
  | { readonly state: "failed"; readonly retry: () => void }
  | ({ readonly state: "ready" } & Gathered);

export interface Gathered {
  readonly figures: readonly Handed[];
  /** What all of it is called, where that is more than the name of the work. */
  readonly title?: string;
}

/** What goes along: the tab that is looked at, all tabs in their order, or the report with its words. */
export type Scope = "one" | "all" | "report";

/** The figures on their way into a file; `direct` with how they are read from their office, which may take longer. */
export function useFigures(scope: Scope, around: Around, direct: boolean): Gathering {
  const asked = direct ? `${scope} direct` : scope;
  const [gathered, setGathered] = useState<{ readonly asked: string; readonly came: Gathered | null }>();
  const [attempt, setAttempt] = useState(0);
  // What was there when the dialog opened: a file is of one moment.
  const [kept] = useState(around);
  useEffect(() => {
    let current = true;
    const say = (came: Gathered | null) => {
      if (current) setGathered({ asked, came });
    };
    gather(scope, { ...kept, direct }).then(say, () => say(null));
    return () => {
      current = false;
    };
  }, [scope, direct, asked, kept, attempt]);
  if (gathered?.asked !== asked) return { state: "busy" };
  if (gathered.came) return { state: "ready", ...gathered.came };
  return {
    state: "failed",
    retry: () => {
      setGathered(undefined);
      setAttempt((count) => count + 1);
    },
  };
}

/** Reads them. Rejects when a figure could not be read. */
export async function gather(scope: Scope, around: Around): Promise<Gathered> {
  await needTexts("description", "methods", "table", "report", "kpi");
  if (scope === "report") return gatherReport(around);
  const { workspace } = around;
  const tabs = scope === "all" ? workspace.tabs : [activeTab(workspace)];
  const figures = await Promise.all(tabs.map((tab) => gatherTab(tab, around)));
  return { figures: figures.flatMap((figure) => figure ?? []) };
}
