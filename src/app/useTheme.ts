import { useEffect, useMemo, useSyncExternalStore } from "react";
import { makeTheme } from "../ui/makeTheme.ts";
import type { Theme } from "../ui/theme.ts";
import type { Tokens } from "../ui/tokens.ts";

const devicePrefersDark = window.matchMedia("(prefers-color-scheme: dark)");

const onPaper = window.matchMedia("print");
const queries = [devicePrefersDark, onPaper];

function subscribe(listener: () => void): () => void {
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

/**
 * The theme of painters, and the same on the page: the class `dark` and the site's own colours. `chosen` null
 * follows the device. Paper is always light: pictures are painted in the colours of the theme.
 */
export function useTheme(chosen: "light" | "dark" | null, overrides: Partial<Tokens>): Theme {
  const device = useSyncExternalStore(subscribe, () => devicePrefersDark.matches);
  const paper = useSyncExternalStore(subscribe, () => onPaper.matches);
  const dark = !paper && (chosen === null ? device : chosen === "dark");
  useEffect(() => {
    const root = document.documentElement;
    root.classList.toggle("dark", dark);
    for (const [name, value] of Object.entries(overrides)) root.style.setProperty(`--${name}`, value);
  }, [dark, overrides]);
  return useMemo(() => makeTheme(dark, overrides), [dark, overrides]);
}
