import { FILM_TYPE } from "./camera.ts";
import type { Exported, Fit } from "../format.ts";

/** A film shows a map through its periods: colours mean the same from beginning to end. */
export function fitsFilm({ picture, result }: Exported): Fit | undefined {
  if (picture?.plays !== true) return { message: { id: "export.film-map" }, blocks: true };
  if (result.slots.length < 2) return { message: { id: "export.film-periods" }, blocks: true };
  return cannotRecord() ? { message: { id: "export.no-film" }, blocks: true } : undefined;
}

/** Whether this page is in a browser without a recorder of films; a worker, where the page records for it, does not ask. */
function cannotRecord(): boolean {
  if (typeof document === "undefined") return false;
  return typeof MediaRecorder === "undefined" || !MediaRecorder.isTypeSupported(FILM_TYPE);
}
