import { useMemo } from "react";
import { useStore } from "zustand";
import { useAreas, useCatalogue } from "../../data/hooks.ts";
import type { Looked } from "../../data/ownHooks.ts";
import { useOwnShapes, withShapes } from "../../data/shapesHooks.ts";
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
  const shapes = useOwnShapes();
  const base = areas.state === "ready" ? areas.value : undefined;
  const known = useMemo(() => base && withShapes(base, shapes), [base, shapes]);
  if (catalogue.state !== "ready" || !known) return null;
  return (
    <OwnFileDialog
      {...{ workspace, act, looked }}
      key={typeof looked === "string" ? looked : "shapes" in looked ? looked.shapes : looked.name}
      catalogue={catalogue.value}
      areas={known}
      mine={null}
      onClose={() => offer(null)}
    />
  );
}
