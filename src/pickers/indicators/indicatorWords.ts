import type { LevelId } from "../../cube/area.ts";
import type { Indicator } from "../../cube/indicator.ts";
import type { Words } from "../../i18n/words.ts";
import { yearsOf } from "../availability.ts";

/** `inwoners, aantal · 2019–2026`: unit, kind of figure and years. */
export function indicatorMeta(indicator: Indicator, level: LevelId, words: Words): string {
  const kind = words.text(`pickers.kind-${indicator.kind}`);
  const years = yearsOf(indicator, level);
  const span = years && (years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`);
  // Offices call a count's unit *aantal* too: said once.
  const what = [...new Set([words.localised(indicator.unit), kind])].filter((part) => part !== "").join(", ");
  return [what, span].filter((part) => part !== undefined).join(" · ");
}
