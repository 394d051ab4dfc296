import type { Catalogue } from "../../cube/indicator.ts";
import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { fillSeries } from "../fill.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Combined, CountedFigure, Seen, Summed } from "./combined-cells.ts";
import { summed } from "./combined-cells.ts";
import type { Form, Part } from "./forms.ts";
import { isRoundedRemainder } from "./remainder.ts";
import type { CellSet } from "./sets.ts";
import { setOf } from "./sets.ts";
import type { GuardGround } from "./source-cells.ts";
import { early } from "./source-cells.ts";

/** What a whole counts and what its part counts, as far as that matters: the part lies within. */
const WHOLE = setOf([0, 1]);
const PART = setOf([0]);

/**
 * Remainders of rounded figures of two indicators (README, *Aggregates*): `population - population-65plus`. That one
 * counts part of what the other counts is known where the catalogue has a percentage of the one in the other.
 */
export function partRemainders(
  combined: readonly Combined[],
  seen: Seen,
  { catalogue, query, geography, read }: GuardGround,
): Summed[] {
  const figures = (layout: SeriesLayout, set: CellSet): (CountedFigure | undefined)[] => {
    const { block } = fillSeries(layout, seen.shown, query.partial, geography, read);
    return Array.from(block.reason, (reason, cell) =>
      reason === REASON.present ? { set, rounded: ((block.flags[cell] ?? 0) & FLAG.rounded) !== 0 } : undefined,
    );
  };
  return combined.flatMap(({ layout, forms }) =>
    forms(() => true)
      .flatMap((form) => pairsIn([...form.values()], catalogue))
      .flatMap(({ whole, part }) => {
        const counted = new Map([
          [whole.atom.series, figures(whole.atom.series, WHOLE)],
          [part.atom.series, figures(part.atom.series, PART)],
        ]);
        const pair: Form = new Map(Object.entries({ whole, part }));
        return summed({ layout, forms: () => [pair] }, counted, seen);
      })
      .filter(({ parts }) => isRoundedRemainder(parts)),
  );
}

/** The figures of one row and period of which the one is part of the other. */
function pairsIn(parts: readonly Part[], catalogue: Catalogue): { readonly whole: Part; readonly part: Part }[] {
  return parts.flatMap((whole) =>
    parts
      .filter(
        (part) =>
          part.atom.back === whole.atom.back &&
          part.atom.beside === whole.atom.beside &&
          isPartOf(part.atom.series, whole.atom.series, catalogue),
      )
      .map((part) => ({ whole, part })),
  );
}

function isPartOf({ series: part }: SeriesLayout, { series: whole }: SeriesLayout, { indicators }: Catalogue): boolean {
  const { dimensions, id, unit } = whole.indicator;
  return (
    indicators.some(
      ({ kind, ratio }) => kind === "percentage" && ratio?.numerator === part.indicator.id && ratio.denominator === id,
    ) &&
    part.indicator.unit.nl === unit.nl &&
    dimensions.every((dimension) => whole.members[dimension.id] === dimension.total) &&
    JSON.stringify(early(part.calculations)) === JSON.stringify(early(whole.calculations))
  );
}
