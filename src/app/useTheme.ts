import { useEffect, useMemo, useSyncExternalStore } from "react";
import { makeTheme } from "../ui/makeTheme.ts";
import type { Theme } from "../ui/theme.ts";
import type { Tokens } from "../ui/tokens.ts";

const devicePrefersDark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  devicePrefersDark.addEventListener("change", listener);
  return () => {
    devicePrefersDark.removeEventListener("change", listener);
  };
}

/**
 * The theme of painters, and the same on the page: the class `dark` and the site's own colours. `chosen` null
 * follows the device.
 */
export function useTheme(chosen: "light" | "dark" | null, overrides: Partial<Tokens>): Theme {
  const device = useSyncExternalStore(subscribe, () => devicePrefersDark.matches);
  const dark = chosen === null ? device : chosen === "dark";
  useEffect(() => {
    const root = document.documentElement;
    root.classList.toggle("dark", dark);
    for (const [name, value] of Object.entries(overrides)) root.style.setProperty(`--${name}`, value);
  }, [dark, overrides]);
  return useMemo(() => makeTheme(dark, overrides), [dark, overrides]);
}
