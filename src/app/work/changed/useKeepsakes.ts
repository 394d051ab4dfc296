import { useEffect } from "react";
import type { DataClient } from "../../../data/client.ts";
import { useDataClient } from "../../../data/provider.tsx";
import { useWords } from "../../../i18n/context.tsx";
import type { Words } from "../../../i18n/words.ts";
import type { Theme } from "../../../ui/theme.ts";
import { putPicture } from "../../../workspace/keep/beside.ts";
import type { Keeper } from "../../../workspace/keep/keeper.ts";
import type { WorkspaceStore } from "../../../workspace/store.ts";

/** Quiet that must have lasted after a work was kept before anything is made of it. */
const PAUSE = 2_000;

interface Ground {
  readonly store: WorkspaceStore;
  readonly keeper: Keeper;
  readonly client: DataClient;
  readonly theme: Theme;
  readonly words: Words;
}

/** Keeps the figures of the tabs and a small picture beside a work, when it has been kept and the page is at rest. */
export function useKeepsakes(store: WorkspaceStore, keeper: Keeper, theme: Theme): void {
  const client = useDataClient();
  const words = useWords();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const make = () => void makeKeepsakes({ store, keeper, client, theme, words }).catch(() => undefined);
    const plan = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if ("requestIdleCallback" in window) requestIdleCallback(make, { timeout: 5_000 });
        else make();
      }, PAUSE);
    };
    const release = keeper.subscribe((after, before) => {
      if (after.keeping !== before.keeping && after.keeping.state === "kept") plan();
    });
    if (keeper.getState().keeping.state === "kept") plan();
    return () => {
      clearTimeout(timer);
      release();
    };
  }, [store, keeper, client, theme, words]);
}

/** What goes wrong here costs nobody their work: a next time it is tried again. */
async function makeKeepsakes({ store, keeper, client, theme, words }: Ground): Promise<void> {
  const { workspace, work } = store.getState();
  const memory = keeper.memory.getState();
  const isPresent = () => store.getState().work === work && store.getState().workspace === workspace;
  if (memory.work !== work || !memory.read) return;
  const [{ takeFigures }, { drawPicture }] = await Promise.all([
    import("./takeFigures.ts"),
    import("./drawPicture.ts"),
  ]);
  const [catalogue, areas] = await Promise.all([
    client.queries.query(client.catalogue()),
    client.queries.query(client.areas()),
  ]);
  const taken = await takeFigures(workspace, memory, client, { catalogue, areas });
  if (!isPresent()) return;
  keeper.memory.take(taken);
  const picture = await drawPicture(workspace, { client, catalogue, areas, theme, words });
  if (picture && isPresent()) await putPicture(work, picture);
}
