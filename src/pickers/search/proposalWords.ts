import { levelOf, nameOf, pluralOf } from "../../cube/area.ts";
import type { Areas, LevelId } from "../../cube/area.ts";
import type { Words } from "../../i18n/words.ts";
import type { PeriodChoice } from "../../analysis/query.ts";
import type { AreaHit } from "./findAreas.ts";
import type { Proposal } from "./proposals.ts";

/** `gemeente Utrecht`; `gemeente Amsterdam (vroeger Weesp)`; the country needs no level. */
export function areaWords({ area, former, alias }: AreaHit, areas: Areas, words: Words): string {
  const name = words.localised(nameOf(area));
  const level = levelOf(areas, area.level);
  const full = level && level.rank > 0 ? words.text("pickers.area-of-level", { level: level.name, name }) : name;
  if (former) return words.text("pickers.formerly", { name: full, former: former.name });
  return alias === undefined || alias === name ? full : words.text("pickers.also-called", { name: full, alias });
}

/** The plural of a level in the language of the reader. */
export function levelPlural(level: LevelId, areas: Areas, words: Words): string {
  return words.localised(pluralOf(areas, level));
}

/** `2020`, `2019–2024`, `laatste 5 perioden`, `laatste periode`. */
function periodWords(periods: PeriodChoice, words: Words): string {
  switch (periods.kind) {
    case "latest":
      return words.text("pickers.latest");
    case "last":
      return words.text("pickers.last-n", { count: periods.n });
    case "range":
      return words.text("pickers.from-to", { first: { period: periods.first }, last: { period: periods.last } });
    case "exact":
      return periods.periods.map(words.shortPeriod).join(", ");
  }
}

/** The place and time of a proposal, after its subject: `gemeente Tilburg · 2024 · per week`, `Alle buurten in gemeente Zeist`. */
export function proposalWords(
  { hit, level, periods, asked: { longer } }: Proposal,
  areas: Areas,
  words: Words,
): string {
  const plural = level === undefined ? undefined : levelPlural(level, areas, words);
  const named = hit && areaWords(hit, areas, words);
  const place =
    named !== undefined && plural !== undefined
      ? words.text("pickers.all-in", { level: plural, parent: named })
      : (named ?? plural);
  const per = longer && words.text("pickers.longer-own", { frequency: words.text(`pickers.frequency-${longer}`) });
  return [place, periods && periodWords(periods, words), per].filter((part) => part !== undefined).join(" · ");
}
