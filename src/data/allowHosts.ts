import { askLive } from "./engine/engine.ts";
import type { Engine } from "./engine/engine.ts";
import { keptHosts, KEY } from "./hosts.ts";

/** What was agreed to on this page, for a device that keeps nothing. */
const agreed = new Set<string>();

/** Whether the person has let this origin be asked. */
export function mayAsk(origin: string): boolean {
  return agreed.has(origin) || keptHosts().includes(origin);
}

/** Lets these origins be asked, now and on the next visit. */
export async function allowHosts(engine: Engine, origins: readonly string[]): Promise<void> {
  for (const origin of origins) agreed.add(origin);
  keep([...new Set([...keptHosts(), ...origins])]);
  await askLive(engine, { about: "allow", origins });
}

/** Takes that back: from now on they are not asked before the person agrees once more. What was read stays. */
export async function forbidHosts(engine: Engine, origins: readonly string[]): Promise<void> {
  for (const origin of origins) agreed.delete(origin);
  keep(keptHosts().filter((one) => !origins.includes(one)));
  await askLive(engine, { about: "forbid", origins });
}

function keep(origins: readonly string[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(origins));
  } catch {
    // A device that keeps nothing is asked again on the next visit.
  }
}
