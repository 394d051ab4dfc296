import { useEffect } from "react";
import type { Areas } from "../cube/area.ts";
import type { Catalogue } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import { EMPTY_WORKSPACE } from "../workspace/defaults.ts";
import type { WorkspaceStore } from "../workspace/store.ts";

/** A link or a kept work may name what this store does not have: it is said once, and left out. */
export function useKnownHere(
  store: WorkspaceStore,
  catalogue: Catalogue,
  areas: Areas,
  tell: (notices: readonly Message[]) => void,
): void {
  useEffect(() => {
    const check = (): void => {
      if (store.getState().workspace === EMPTY_WORKSPACE) return;
      void import("../workspace/check.ts").then(({ checkAgainst }) => {
        const checked = checkAgainst(store.getState().workspace, catalogue, areas);
        if (checked.notices.length === 0) return;
        tell(checked.notices);
        store.getState().act("check", () => checked.workspace, "correction");
      });
    };
    check();
    return store.subscribe(({ workspace, last }, before) => {
      if (workspace !== before.workspace && (last?.name === "open" || last?.name === "adopt")) check();
    });
  }, [store, catalogue, areas, tell]);
}
