import { useEffect, useState } from "react";
import type { Left } from "../../export/leftOut.ts";
import type { Handed } from "../../export/protocol.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { activeTab } from "../../workspace/defaults.ts";
import type { Around } from "./gather.ts";
import { gatherReport } from "./gatherReport.ts";
import { gatherTabs } from "./gatherTabs.ts";

/** The figures that are on their way into a file. */
export type Gathering =
  | { readonly state: "busy" }
  | { readonly state: "failed"; readonly retry: () => void }
  | ({ readonly state: "ready"; readonly retry: () => void } & Gathered);

export interface Gathered {
  readonly figures: readonly Handed[];
  /** Tabs that could not be read. */
  readonly left: readonly Left[];
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
  const retry = (): void => {
    setGathered(undefined);
    setAttempt((count) => count + 1);
  };
  return gathered.came ? { state: "ready", retry, ...gathered.came } : { state: "failed", retry };
}

/** Reads them. Rejects when none could be read. */
export async function gather(scope: Scope, around: Around): Promise<Gathered> {
  await needTexts("description", "methods", "table", "report", "kpi");
  if (scope === "report") return gatherReport(around);
  const { workspace } = around;
  const tabs = scope === "all" ? workspace.tabs : [activeTab(workspace)];
  const { figures, left } = await gatherTabs(tabs, around);
  return { figures: tabs.flatMap(({ id }) => figures.get(id) ?? []), left };
}
