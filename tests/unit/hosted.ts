import { act } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";

interface Hosted {
  readonly host: HTMLElement;
  /** Draws in it; within `act`, as React asks of tests. */
  readonly render: (node: ReactNode) => void;
}

/** A place in the page for the components of a test file: a new one for each test, taken away after it. */
export function hosted(): Hosted {
  const host = document.createElement("div");
  let root: Root;
  beforeEach(() => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    document.body.replaceChildren(host);
    root = createRoot(host);
  });
  afterEach(() => {
    act(() => root.unmount());
    vi.unstubAllGlobals();
  });
  return { host, render: (node) => root.render(node) };
}
