// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { useSteady } from "../../../src/ui/useSteady.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

it("is one function for as long as its component stands, and does what the newest one does", () => {
  const said: string[] = [];
  const given: ((word: string) => void)[] = [];
  function Speaker({ greeting }: { readonly greeting: string }) {
    given.push(useSteady((word: string) => said.push(`${greeting} ${word}`)));
    return null;
  }
  const root = createRoot(document.createElement("div"));
  act(() => root.render(<Speaker greeting="dag" />));
  given[0]?.("Utrecht");
  act(() => root.render(<Speaker greeting="goedemorgen" />));
  given[0]?.("Utrecht");
  expect(said).toEqual(["dag Utrecht", "goedemorgen Utrecht"]);
  expect(new Set(given).size).toBe(1);
  act(() => root.unmount());
});
