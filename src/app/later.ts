import { createElement, lazy, useEffect, useState } from "react";
import type { ComponentProps, ReactNode } from "react";
import type { Workbench } from "./Workbench.tsx";

let loaded: typeof Workbench | undefined;

/** Has the workbench come in: not needed on the start screen, so a chunk of its own. */
export async function loadWorkbench(): Promise<void> {
  loaded ??= (await import("./Workbench.tsx")).Workbench;
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

/** The card of an indicator, when somebody opens one. */
export const CardDialog = lazy(async () => ({ default: (await import("./card/CardDialog.tsx")).CardDialog }));
