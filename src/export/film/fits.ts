import type { Exported, Fit } from "../format.ts";

/** A film shows a map through its periods: colours mean the same from beginning to end. */
export function fitsFilm({ picture, result }: Exported): Fit | undefined {
  if (picture?.plays !== true) return { message: { id: "export.film-map" }, blocks: true };
  if (result.slots.length < 2) return { message: { id: "export.film-periods" }, blocks: true };
  return undefined;
}
