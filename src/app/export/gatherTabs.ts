import { problemMessage } from "../../cube/problem.ts";
import { problemOf } from "../../data/client.ts";
import type { Left } from "../../export/leftOut.ts";
import type { Handed } from "../../export/protocol.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { formById } from "../../presentations/registry.ts";
import { tabName, withFormulaNames } from "../../workspace/changes/names.ts";
import type { Tab } from "../../workspace/document.ts";
import { gatherTab } from "./gather.ts";
import type { Around } from "./gather.ts";

/** The figures of tabs that could be read, by the id of their tab, and the tabs that could not be, with why. */
export interface GatheredTabs {
  readonly figures: ReadonlyMap<string, Handed>;
  readonly left: readonly Left[];
}

/** Reads tabs, each for itself: one that cannot be read takes nothing from the others. Rejects when none could be. */
export async function gatherTabs(tabs: readonly Tab[], around: Around): Promise<GatheredTabs> {
  const figures = new Map<string, Handed>();
  const failed: (readonly [Tab, Error])[] = [];
  await Promise.all(
    tabs.map(async (tab) => {
      try {
        const figure = await gatherTab(tab, around);
        if (figure) figures.set(tab.id, figure);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        failed.push([tab, error]);
      }
    }),
  );
  const [first] = failed;
  if (figures.size === 0 && first) throw first[1];
  return { figures, left: first ? await leftOf(failed, around) : [] };
}

/** The tabs by their name, and why they are not there. */
async function leftOf(failed: readonly (readonly [Tab, Error])[], around: Around): Promise<Left[]> {
  const { client, areas, workspace, words } = around;
  const [catalogue] = await Promise.all([client.queries.query(client.catalogue()), needTexts("work")]);
  const names = withFormulaNames({ catalogue, areas, form: (id) => formById(id)?.name ?? id }, workspace);
  return failed.map(([tab, error]) => ({
    title: words.say({ id: "work.said", params: { name: tabName(tab, names) } }),
    why: problemMessage(problemOf(error)),
  }));
}
