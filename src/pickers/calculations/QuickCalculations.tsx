import type { Calculation } from "../../analysis/query.ts";
import { useOffers } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { STORE } from "../../workspace/defaults.ts";
import { setSeriesCalculations } from "../../workspace/seriesActions.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import "../comparison/comparison.css";

type QuickProps = Pick<PickerProps, "workspace" | "act" | "catalogue">;

/** Above a figure of running totals: per day, over seven days, over seven days per 100,000, one click each. */
export function QuickCalculations({ workspace, act, catalogue }: QuickProps) {
  const words = useWords();
  const { series } = queryOf(workspace);
  const place = series.findIndex(({ source, indicator }) =>
    catalogue.indicators.some(({ id, time }) => source === STORE && id === indicator && time === "cumulative"),
  );
  const choice = series[place];
  const offers = useOffers(choice);
  const chains = offers.state === "ready" ? offers.value.flatMap(({ chain }) => chain ?? []) : [];
  if (!choice || chains.length === 0) return null;
  const kinds = new Set(chains.flatMap(({ calculations }) => calculations.map(({ kind }) => kind)));
  const others = choice.calculations.filter(({ kind }) => !kinds.has(kind));
  const now = JSON.stringify(choice.calculations.filter(({ kind }) => kinds.has(kind)));
  const set = (calculations: readonly Calculation[]) =>
    act("setCalculations", (before) => setSeriesCalculations(before, place, [...calculations, ...others]));
  return (
    <div className="comparison" role="group" aria-label={words.text("pickers.quick")}>
      {chains.map(({ name, calculations }) => {
        const isOn = JSON.stringify(calculations) === now;
        return (
          <button
            key={name.id}
            type="button"
            className="chip-button"
            aria-pressed={isOn}
            onClick={() => set(isOn ? [] : calculations)}
          >
            {words.say(name)}
          </button>
        );
      })}
    </div>
  );
}
