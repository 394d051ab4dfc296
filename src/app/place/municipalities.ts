import type { Area, Areas } from "../../cube/area.ts";

/** The municipalities of today, in the order of the source. */
export function municipalitiesOf({ divisions, areas }: Areas): readonly Area[] {
  const today = divisions.find(({ to, levels }) => to === null && levels["gemeente"]);
  return (today?.levels["gemeente"] ?? []).flatMap((code) => areas[code] ?? []);
}
