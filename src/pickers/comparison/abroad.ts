import type { Area, Areas } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Words } from "../../i18n/words.ts";
import { areaName } from "../areas/areaLists.ts";

/**
 * The areas that the chosen indicators are about, where none of them has figures at a level of the store: those of an
 * office abroad, or borders of one's own. Nothing Dutch can be compared with them. Undefined where the areas of the
 * store count.
 */
export function geographyAbroad(
  chosen: readonly Indicator[],
  catalogue: Catalogue,
  areas: Areas,
): readonly Area[] | undefined {
  const levels = new Set(chosen.flatMap(({ spans }) => spans.map(({ level }) => level)));
  const known = ({ source, spans }: Indicator) => source === undefined && spans.some(({ level }) => levels.has(level));
  if (levels.size === 0 || catalogue.indicators.some(known)) return undefined;
  return Object.values(areas.areas).filter(({ level }) => levels.has(level));
}

const MOST = 20;

/** Areas of which the name holds what was typed, those of the largest level first; without words the first of them all. */
export function named(text: string, abroad: readonly Area[], words: Words): readonly Area[] {
  const typed = text.trim().toLocaleLowerCase();
  const count = new Map<string, number>();
  for (const { level } of abroad) count.set(level, (count.get(level) ?? 0) + 1);
  return abroad
    .filter((area) => areaName(area, words).toLocaleLowerCase().includes(typed))
    .sort((a, b) => (count.get(a.level) ?? 0) - (count.get(b.level) ?? 0))
    .slice(0, MOST);
}
