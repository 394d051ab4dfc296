import { useStore } from "zustand";
import { useAreas, useCatalogue } from "../../data/hooks.ts";
import type { Looked } from "../../data/ownHooks.ts";
import { OwnFileDialog } from "../../pickers/own/OwnFileDialog.tsx";
import { offer } from "../../pickers/own/offered.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";

interface OwnFileProps {
  readonly store: WorkspaceStore;
  readonly looked: Looked;
}

/** The dialog about a file of one's own, once what it is held against is there. */
export function OwnFile({ store, looked }: OwnFileProps) {
  const { workspace, act } = useStore(store);
  const catalogue = useCatalogue();
  const areas = useAreas();
  if (catalogue.state !== "ready" || areas.state !== "ready") return null;
  return (
    <OwnFileDialog
      {...{ workspace, act, looked }}
      key={typeof looked === "string" ? looked : looked.name}
      catalogue={catalogue.value}
      areas={areas.value}
      mine={null}
      onClose={() => offer(null)}
    />
  );
}
