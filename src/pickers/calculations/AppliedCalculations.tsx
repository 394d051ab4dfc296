import type { SeriesChoice } from "../../analysis/query.ts";
import { useWords } from "../../i18n/context.tsx";
import { setSeriesCalculations } from "../../workspace/seriesActions.ts";
import type { PickerProps } from "../props.ts";
import { calculationName } from "./calculationWords.ts";
import { withoutCalculation } from "./entries.ts";

interface AppliedCalculationsProps extends Pick<PickerProps, "act" | "catalogue" | "areas"> {
  readonly choice: SeriesChoice;
  /** Place of the series in the query. */
  readonly place: number;
  /** Id of the name of each calculation, by its place in the list. */
  readonly idOf: (at: number) => string;
  /** Ids of what tells this series from another of the same indicator; empty where there is no other. */
  readonly apart: string;
}

/** The calculations of a series as chips, in the order in which they are done, each to be taken away. */
export function AppliedCalculations({ choice, place, act, catalogue, areas, idOf, apart }: AppliedCalculationsProps) {
  const words = useWords();
  const { calculations } = choice;
  return (
    <ol className="chips" aria-label={words.text("calc.applied")}>
      {calculations.map((calculation, at) => {
        const name = calculationName(calculation, catalogue, areas, words);
        return (
          <li key={JSON.stringify(calculation)} className="chip">
            <span id={idOf(at)}>{name}</span>
            <button
              type="button"
              id={`${idOf(at)}-remove`}
              {...(apart && { "aria-labelledby": `${idOf(at)}-remove ${apart}` })}
              className="chip-remove"
              aria-label={words.text("pickers.remove", { name })}
              onClick={() =>
                act("setCalculations", (now) => setSeriesCalculations(now, place, withoutCalculation(calculations, at)))
              }
            >
              ×
            </button>
          </li>
        );
      })}
    </ol>
  );
}
