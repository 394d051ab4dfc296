import type { DataClient } from "../../../data/client.ts";
import type { Workspace } from "../../../workspace/document.ts";
import { keepFigures } from "../../../workspace/figures/kept.ts";
import { questionOf } from "../../../workspace/figures/question.ts";
import { standingFigures } from "../../../workspace/figures/standing.ts";
import type { Today } from "../../../workspace/figures/standing.ts";
import { askedQuery } from "../../../workspace/formulas.ts";
import type { TabFigures } from "../../../workspace/keep/beside.ts";
import type { MemoryState } from "../../../workspace/keep/memory.ts";

/**
 * The figures of every tab that has none yet, or that asks something else than when they were kept; of the others they
 * stay as they were. A tab whose figures cannot be read whole has none.
 */
export async function takeFigures(
  workspace: Workspace,
  memory: MemoryState,
  client: DataClient,
  today: Today,
): Promise<TabFigures> {
  const taken: [string, TabFigures[string]][] = [];
  for (const tab of workspace.tabs) {
    if (tab.query.series.length === 0 || standingFigures(memory, workspace, tab, today)) continue;
    const answer = await client.queries.query(client.standing(askedQuery(workspace, tab))).catch(() => undefined);
    if (!answer || answer.problems.length > 0) continue;
    const figures = keepFigures(answer.result, questionOf(workspace, tab), today.catalogue, Date.now());
    if (figures) taken.push([tab.id, figures]);
  }
  return Object.fromEntries(taken);
}
