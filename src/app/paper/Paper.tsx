import { useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import type { Areas } from "../../cube/area.ts";
import { useDataClient } from "../../data/provider.tsx";
import type { Exported } from "../../export/format.ts";
import { received } from "../../export/received.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Words } from "../../i18n/words.ts";
import { makeTheme } from "../../ui/makeTheme.ts";
import { activeTab } from "../../workspace/defaults.ts";
import type { Workspace } from "../../workspace/document.ts";
import { askedQuery } from "../../workspace/formulas.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import type { Config } from "../config.ts";
import { aroundOf } from "../export/aroundOf.ts";
import { gather } from "../export/useFigures.ts";
import { writers } from "../figure/formParts.ts";
import { PaperPages } from "./PaperPages.tsx";

interface PaperProps {
  readonly store: WorkspaceStore;
  readonly areas: Areas;
  readonly config: Config;
  readonly mine: string | null;
}

/** What is ready to be printed, and of which moment it is. */
interface Ready {
  readonly workspace: Workspace;
  readonly words: Words;
  readonly figures: readonly Exported[];
  /** Name of the report; absent for one tab. */
  readonly title?: string;
}

/** A printer waits for nothing, so what goes on paper is made ready when the page has been still for this long. */
const PAUSE = 700;

/**
 * What is printed: the tab or the report as the PDF has it, made of the same parts, in place of what is on the screen.
 * Where it is not ready, as some figure did not come, the screen itself is printed.
 */
export function Paper({ store, areas, config, mine }: PaperProps) {
  const words = useWords();
  const client = useDataClient();
  const workspace = useStore(store, (state) => state.workspace);
  const printing = useSyncExternalStore(subscribe, isPrinting);
  const [ready, setReady] = useState<Ready>();
  useEffect(() => {
    let current = true;
    const makeReady = async (): Promise<void> => {
      const inReport = workspace.page === "report";
      const around = aroundOf({ client, workspace, areas, words, mine }, config);
      const { figures: handed, title, left } = await gather(inReport ? "report" : "one", around);
      if (left.length > 0) return;
      const figures = handed.map((figure) => received(figure, words, makeTheme(false, config.tokens)));
      await Promise.all(figures.flatMap(({ picture }) => (picture ? [writers.load(picture.form)] : [])));
      if (current) setReady({ workspace, words, figures, ...(title !== undefined && { title }) });
    };
    const timer = setInterval(() => {
      if (client.queries.isFetching() > 0) return;
      clearInterval(timer);
      // Only what is there: a figure that did not come is not asked for once more.
      const tabs = workspace.page === "report" ? workspace.tabs : [activeTab(workspace)];
      const asked = tabs.filter(({ query }) => query.series.length > 0);
      const isThere = asked.every(
        (tab) => client.queries.getQueryData(client.result(askedQuery(workspace, tab)).queryKey) !== undefined,
      );
      if (isThere) makeReady().catch(() => undefined);
    }, PAUSE);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [client, workspace, areas, words, mine, config]);
  if (!printing || !ready || ready.workspace !== workspace || ready.words !== words) return null;
  const { figures, title = "" } = ready;
  return figures.length === 0 ? null : <PaperPages {...{ figures, title }} />;
}

const print = window.matchMedia("print");
let asked = false;
const isPrinting = (): boolean => asked || print.matches;

function subscribe(changed: () => void): () => void {
  // Pages are counted right after `beforeprint`, and only then is the page one of print.
  const tell = (next: boolean) => (): void => {
    asked = next;
    flushSync(changed);
  };
  const [before, after, media] = [tell(true), tell(false), (): void => flushSync(changed)];
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  print.addEventListener("change", media);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    print.removeEventListener("change", media);
  };
}
