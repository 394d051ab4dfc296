/** Which sites of others may be asked for figures: each stands here since the person saw its name and agreed, on this device. */

export const KEY = "meetlat.hosts";

/** The origins kept on this device; none where it keeps nothing, and what is no list of texts counts as none. */
export function keptHosts(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}
