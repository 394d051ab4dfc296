import { useMemo } from "react";
import type { Message } from "../../cube/message.ts";
import { useDataClient } from "../../data/provider.tsx";
import { offer } from "../../pickers/own/offered.ts";
import { readFile } from "../../workspace/file/file.ts";
import type { Workspace } from "../../workspace/document.ts";
import type { TabFigures } from "../../workspace/keep/beside.ts";
import type { Keeper } from "../../workspace/keep/keeper.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";

interface Opened {
  readonly workspace: Workspace | null;
  readonly notices: readonly Message[];
  readonly figures?: TabFigures;
  readonly own?: unknown;
}

interface OpenWork {
  readonly file: (file: File) => Promise<void>;
  readonly address: (address: string) => Promise<void>;
}

/** Figures, borders or points: anything that is neither a work of Meetlat (JSON) nor one of Swing (XML). */
async function isTable(file: File): Promise<boolean> {
  const start = await file
    .slice(0, 400)
    .text()
    .catch(() => "{");
  return !/^[\uFEFF\s]*[{<]/.test(start) || /"type"\s*:\s*"(?:FeatureCollection|Feature|Topology)"/.test(start);
}

/** Opens a file or an address as a work of its own, which is kept at once; says what was not right about it. */
export function useOpenWork(
  store: WorkspaceStore,
  keeper: Keeper,
  tell: (notices: readonly Message[]) => void,
): OpenWork {
  const client = useDataClient();
  return useMemo(() => {
    const open = async ({ workspace, notices, figures = {}, own }: Opened): Promise<void> => {
      tell(notices);
      if (!workspace) return;
      if (own !== undefined) await import("../../data/ownHooks.ts").then(({ unpackOwn }) => unpackOwn(client, own));
      store.getState().open(workspace);
      keeper.memory.take(figures);
      await keeper.keep();
    };
    return {
      file: async (file) => {
        if (await isTable(file)) {
          offer(file);
          return;
        }
        const text = await file.text().catch(() => "");
        if (!text.trimStart().startsWith("<")) return open(readFile(text));
        const { openJiveFile } = await import("./jive/openJive.ts");
        return open(await openJiveFile(text, client));
      },
      address: async (address) => {
        const { openAddress } = await import("./jive/openJive.ts");
        return open(await openAddress(address, client));
      },
    };
  }, [store, keeper, tell, client]);
}
