import { askLive } from "./engine/engine.ts";
import type { Engine } from "./engine/engine.ts";

/** Which sites of others may be asked for figures: each stands here since the person saw its name and agreed, on this device. */

const KEY = "meetlat.hosts";

/** The origins kept on this device; none where it keeps nothing, and what is no list of texts counts as none. */
export function keptHosts(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Lets these origins be asked, now and on the next visit. */
export async function allowHosts(engine: Engine, origins: readonly string[]): Promise<void> {
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...new Set([...keptHosts(), ...origins])]));
  } catch {
    // A device that keeps nothing is asked again on the next visit.
  }
  await askLive(engine, { about: "allow", origins });
}
