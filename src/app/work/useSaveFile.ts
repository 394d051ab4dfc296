import { useCallback } from "react";
import type { DataClient } from "../../data/client.ts";
import { useDataClient } from "../../data/provider.tsx";
import type { Workspace } from "../../workspace/document.ts";
import { standingFigures } from "../../workspace/figures/standing.ts";
import type { TabFigures } from "../../workspace/keep/beside.ts";
import type { Memory } from "../../workspace/keep/memory.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { ownPartsIn } from "../../workspace/ownFiles.ts";
import { saveAsFile } from "./files.ts";
import { useKeeper } from "./useKeeper.ts";

/**
 * Saves the present work as a file, with the figures of its tabs as far as they can be had; those of own files only
 * where the person chose to take them along.
 */
export function useSaveFile(store: WorkspaceStore): (name: string, along?: boolean) => void {
  const client = useDataClient();
  const keeper = useKeeper(store, true);
  return useCallback(
    (name, along = false) => {
      const { workspace } = store.getState();
      const figures = keeper ? figuresOf(workspace, keeper.memory, client) : Promise.resolve({});
      const own = along
        ? import("../../data/ownHooks.ts").then(({ packOwn }) => packOwn(client, ownPartsIn(workspace)))
        : Promise.resolve([]);
      void Promise.all([figures.catch(() => ({})), own]).then(([beside, packed]) =>
        saveAsFile(workspace, name, beside, packed),
      );
    },
    [store, keeper, client],
  );
}

async function figuresOf(workspace: Workspace, memory: Memory, client: DataClient): Promise<TabFigures> {
  const [{ takeFigures }, catalogue, areas] = await Promise.all([
    import("./changed/takeFigures.ts"),
    client.queries.query(client.catalogue()),
    client.queries.query(client.areas()),
  ]);
  const today = { catalogue, areas };
  const before = memory.getState();
  const standing = workspace.tabs.flatMap((tab) => {
    const figures = standingFigures(before, workspace, tab, today);
    return figures ? [[tab.id, figures] as const] : [];
  });
  return { ...Object.fromEntries(standing), ...(await takeFigures(workspace, before, client, today)) };
}
