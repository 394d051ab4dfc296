import type { Area, Areas } from "./area.ts";

/** The municipality of an area: itself, or the one that a district or neighbourhood lies in. */
export function municipalityOf({ areas }: Pick<Areas, "areas">, code: string): Area | undefined {
  const area = areas[code];
  return [code, ...(area?.within ?? [])].map((each) => areas[each]).find((each) => each?.level === "gemeente");
}
