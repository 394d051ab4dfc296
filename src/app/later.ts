import { lazy } from "react";

const loadWorkbench = async () => ({ default: (await import("./Workbench.tsx")).Workbench });

/** The three panes; not needed on the start screen, so a chunk of their own. */
export const Workbench = lazy(loadWorkbench);

/** Has the workbench come in before React asks for it. */
export function preloadWorkbench(): void {
  void loadWorkbench();
}

/** The card of an indicator, when somebody opens one. */
export const CardDialog = lazy(async () => ({ default: (await import("./card/CardDialog.tsx")).CardDialog }));
