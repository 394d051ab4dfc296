import { useEffect, useState } from "react";
import { needTexts } from "../../i18n/loadTexts.ts";
import type { Keeper } from "../../workspace/keep/keeper.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";

let keeper: Promise<Keeper> | undefined;

/** What keeps the work on this device; one for the page, from the first quiet moment. */
function keeperOf(store: WorkspaceStore): Promise<Keeper> {
  keeper ??= Promise.all([import("../../workspace/keep/keeper.ts"), needTexts("work")]).then(([{ bindKeeper }]) =>
    bindKeeper(store, window),
  );
  return keeper;
}

/** Null until it has come in. */
export function useKeeper(store: WorkspaceStore, wanted: boolean): Keeper | null {
  const [there, setThere] = useState<Keeper | null>(null);
  useEffect(() => {
    if (!wanted) return;
    void keeperOf(store).then((one) => {
      setThere(() => one);
    });
  }, [store, wanted]);
  return there;
}
