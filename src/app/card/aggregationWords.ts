import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Words } from "../../i18n/words.ts";

/** What happens to this indicator when several areas are taken together, in a sentence. */
export function aggregationWords(indicator: Indicator, catalogue: Catalogue, words: Words): string {
  const { aggregation } = indicator;
  if (indicator.ratio) return words.text("card.ratio");
  if (aggregation.rule !== "weighted") return words.text(`card.${aggregation.rule}`);
  const weight = indicatorOf(catalogue, aggregation.weight);
  return words.text("card.weighted", { weight: weight ? weight.name : aggregation.weight });
}
