import { askLive } from "./engine/engine.ts";
import type { Engine } from "./engine/engine.ts";
import { keptHosts, KEY } from "./hosts.ts";

/** Lets these origins be asked, now and on the next visit. */
export async function allowHosts(engine: Engine, origins: readonly string[]): Promise<void> {
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...new Set([...keptHosts(), ...origins])]));
  } catch {
    // A device that keeps nothing is asked again on the next visit.
  }
  await askLive(engine, { about: "allow", origins });
}
