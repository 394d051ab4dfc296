import type { Result } from "../../analysis/result.ts";
import { useWords } from "../../i18n/context.tsx";
import { setAreas } from "../../workspace/actions.ts";
import { setSeriesCalculations } from "../../workspace/seriesActions.ts";
import { withCalculation } from "../calculations/entries.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { areaName, selectedCodes, selectedRules } from "./areaLists.ts";
import { mergerGaps } from "./mergerGaps.ts";

interface GapOffersProps extends Pick<PickerProps, "workspace" | "act" | "areas"> {
  readonly result: Result;
}

/** A gap by merger offers its own repair: the former areas beside it, or their figures on the areas of today. */
export function GapOffers({ workspace, act, areas, result }: GapOffersProps) {
  const words = useWords();
  const { series } = queryOf(workspace);
  const gaps = mergerGaps(result, areas);
  const isRecast = series.every(({ calculations }) => calculations.some(({ kind }) => kind === "recast"));
  if (gaps.length === 0) return null;
  return (
    <div className="gap-offers" role="group" aria-label={words.text("pickers.gap")}>
      {gaps.map(({ area, before }) => {
        const names = before.map((one) => areaName(one, words));
        const listed = new Intl.ListFormat(words.locale, { type: "conjunction" }).format(names);
        return (
          <p key={area.code}>
            {words.text("pickers.gap-of", { name: areaName(area, words), before: listed })}{" "}
            <button
              type="button"
              className="button"
              onClick={() =>
                act("setAreas", (now) => {
                  const query = queryOf(now);
                  const codes = [...new Set([...selectedCodes(query), ...before.map(({ code }) => code)])];
                  return setAreas(now, [...selectedRules(query), { kind: "codes", codes }]);
                })
              }
            >
              {words.text("pickers.gap-show", { before: listed })}
            </button>
          </p>
        );
      })}
      {!isRecast && (
        <button
          type="button"
          className="button"
          onClick={() =>
            act("setCalculations", (now) =>
              queryOf(now).series.reduce(
                (after, { calculations }, place) =>
                  setSeriesCalculations(after, place, withCalculation(calculations, { kind: "recast", to: "latest" })),
                now,
              ),
            )
          }
        >
          {words.text("pickers.gap-recast")}
        </button>
      )}
    </div>
  );
}
