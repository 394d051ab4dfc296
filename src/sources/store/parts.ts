import { needKey } from "../../cube/cube.ts";
import type { Need } from "../../cube/cube.ts";
import { parsePeriod } from "../../cube/period.ts";
import { hashText } from "./catalogue.ts";
import type { PartFile } from "./schema.ts";

/** The data files that together hold a need: of its level and frequency, with any of its periods and members. */
export function partsFor(need: Need, parts: readonly PartFile[]): PartFile[] {
  const periods = need.periods.flatMap((code) => parsePeriod(code) ?? []);
  const frequency = periods[0]?.frequency;
  return parts.filter((part) => {
    if (part.level !== need.level || part.frequency !== frequency) return false;
    const first = parsePeriod(part.first)?.start ?? Infinity;
    const last = parsePeriod(part.last)?.start ?? -Infinity;
    if (!periods.some(({ start }) => start >= first && start <= last)) return false;
    return Object.entries(part.members ?? {}).every(([dimension, members]) => {
      const asked = need.members[dimension];
      return asked === undefined || asked.some((member) => members.includes(member));
    });
  });
}

/** Name of the cube that these parts make together; without parts, of the need itself. */
export function nameOfParts(need: Need, parts: readonly PartFile[]): string {
  if (parts.length === 0) return needKey(need);
  const names = parts.map((part) => part.href).join("\n");
  return [need.source, need.indicator, need.level, hashText(names)].join("|");
}
