import { createElement, lazy, useEffect, useState } from "react";
import type { ComponentProps, ReactNode } from "react";
import { needTexts } from "../i18n/loadTexts.ts";
import type { Workbench } from "./Workbench.tsx";

let loaded: typeof Workbench | undefined;

/** Has the workbench come in: not needed on the start screen, so a chunk of its own. */
export async function loadWorkbench(): Promise<void> {
  const [{ Workbench }] = await Promise.all([import("./Workbench.tsx"), needTexts("workbench")]);
  loaded ??= Workbench;
}

/**
 * The workbench when it has come in. Not a lazy component: React holds back what follows a fallback for 300 ms, and
 * the first figure should not wait for that.
 */
export function WorkbenchWhenThere(props: ComponentProps<typeof Workbench>): ReactNode {
  const [, setThere] = useState(loaded !== undefined);
  useEffect(() => {
    void loadWorkbench().then(() => {
      setThere(true);
    });
  }, []);
  return loaded ? createElement(loaded, props) : null;
}

/** The tabs, and undo: after the first figure, as nobody needs them before. */
export const TabBar = lazy(async () => {
  const [{ TabBar }] = await Promise.all([import("./work/TabBar.tsx"), needTexts("work")]);
  return { default: TabBar };
});
export const UndoTools = lazy(async () => {
  const [{ UndoTools }] = await Promise.all([import("./work/UndoTools.tsx"), needTexts("work")]);
  return { default: UndoTools };
});

/** Every form with a sample, when its address is asked. */
export const Gallery = lazy(async () => {
  const [{ Gallery }] = await Promise.all([import("./gallery/Gallery.tsx"), needTexts("workbench", "forms")]);
  return { default: Gallery };
});

/** The files that a figure can become, when somebody wants one. */
export const ExportDialog = lazy(async () => {
  const [{ ExportDialog }] = await Promise.all([import("./export/ExportDialog.tsx"), needTexts("export")]);
  return { default: ExportDialog };
});

/** What is kept on this device: notices about it, the list of it, and the last of it on the start screen. */
export const WorkNotices = lazy(async () => ({ default: (await import("./work/WorkNotices.tsx")).WorkNotices }));
export const WorkDialog = lazy(async () => ({ default: (await import("./work/WorkDialog.tsx")).WorkDialog }));
export const HelpDialog = lazy(async () => {
  const [{ HelpDialog }] = await Promise.all([import("./work/HelpDialog.tsx"), needTexts("work")]);
  return { default: HelpDialog };
});
export const Introduction = lazy(async () => ({ default: (await import("./work/Introduction.tsx")).Introduction }));
export const ShareDialog = lazy(async () => {
  const [{ ShareDialog }] = await Promise.all([import("./work/ShareDialog.tsx"), needTexts("work", "workbench")]);
  return { default: ShareDialog };
});

/** One figure in the page of somebody else. */
export const Embedded = lazy(async () => {
  const [{ Embedded }] = await Promise.all([import("./embed/Embedded.tsx"), needTexts("work", "workbench")]);
  return { default: Embedded };
});
export const RecentWork = lazy(async () => ({ default: (await import("./work/RecentWork.tsx")).RecentWork }));

/** The card of an indicator, when somebody opens one. */
export const CardDialog = lazy(async () => {
  const [{ CardDialog }] = await Promise.all([import("./card/CardDialog.tsx"), needTexts("card")]);
  return { default: CardDialog };
});

/** Where one figure comes from, when somebody asks. */
export const FigureExplanation = lazy(async () => ({
  default: (await import("./figure/FigureExplanation.tsx")).FigureExplanation,
}));
