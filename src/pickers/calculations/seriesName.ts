import type { Indicator } from "../../cube/indicator.ts";
import type { SeriesChoice } from "../../analysis/query.ts";
import type { Words } from "../../i18n/words.ts";

/** An indicator with the categories that were chosen of it. */
export function seriesName(choice: SeriesChoice, indicator: Indicator, words: Words): string {
  const members = indicator.dimensions.flatMap(({ id, members: known }) =>
    known.filter(({ code }) => choice.members[id]?.includes(code)).map(({ name }) => words.localised(name)),
  );
  return [words.localised(indicator.name), ...members].join(", ");
}
