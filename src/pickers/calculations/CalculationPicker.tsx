import { Suspense, useId, useState } from "react";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Indicator } from "../../cube/indicator.ts";
import type { SeriesChoice } from "../../analysis/query.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import { OWN } from "../../workspace/defaults.ts";
import { removeSeries } from "../../workspace/seriesActions.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { seriesName } from "./seriesName.ts";
import "../pickers.css";

// Most questions have no calculation: what names them comes in with the first that does.
const AppliedCalculations = lazyPart(async () => {
  const [{ AppliedCalculations }] = await Promise.all([import("./AppliedCalculations.tsx"), needTexts("calculations")]);
  return { default: AppliedCalculations };
});
const CalculationMenu = lazyPart(async () => {
  const [{ CalculationMenu }] = await Promise.all([
    import("./CalculationMenu.tsx"),
    needTexts("calculations", "methods"),
  ]);
  return { default: CalculationMenu };
});

/** What is worked out from the published figures, per series: what is applied, in order, and the way to the rest. */
export function CalculationPicker(props: PickerProps) {
  const words = useWords();
  const query = queryOf(props.workspace);
  const [open, setOpen] = useState<number | null>(null);
  const shown = query.series.flatMap((choice, place) => {
    const indicator = indicatorOf(props.catalogue, choice.indicator);
    return choice.source !== OWN && indicator ? [{ choice, place, indicator }] : [];
  });
  if (shown.length === 0) return <p className="quiet small">{words.text("pickers.no-indicator")}</p>;
  return (
    <div className="picker">
      {shown.map(({ choice, place, indicator }) => (
        <Calculations
          key={`${place} ${choice.indicator}`}
          {...{ choice, place, indicator }}
          {...props}
          repeated={shown.filter((one) => one.choice.indicator === choice.indicator).length > 1}
          onOpen={() => setOpen(place)}
        />
      ))}
      {open !== null && query.series[open] && (
        <Suspense>
          <CalculationMenu {...props} place={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}

interface CalculationsProps extends PickerProps {
  readonly choice: SeriesChoice;
  readonly place: number;
  readonly indicator: Indicator;
  /** The indicator stands there more than once, each time with other calculations. */
  readonly repeated: boolean;
  readonly onOpen: () => void;
}

function Calculations({ choice, place, indicator, repeated, act, catalogue, areas, onOpen }: CalculationsProps) {
  const words = useWords();
  const name = seriesName(choice, indicator, words);
  const id = useId();
  const idOf = (at: number) => `${id}-${at}`;
  const chips = choice.calculations.length === 0 ? [`${id}-published`] : choice.calculations.map((_, at) => idOf(at));
  // A button of one of several series of an indicator is called by what was done with that series, too.
  const named = (button: string) => ({
    id: `${id}-${button}`,
    ...(repeated && { "aria-labelledby": [`${id}-${button}`, ...chips].join(" ") }),
  });
  return (
    <fieldset className="calculations">
      <legend id={`${id}-series`}>{name}</legend>
      {choice.calculations.length === 0 ? (
        <p id={`${id}-published`} className="quiet small">
          {words.text("pickers.as-published")}
        </p>
      ) : (
        <Suspense fallback={<p className="quiet small">{words.text("app.loading")}</p>}>
          <AppliedCalculations
            {...{ choice, place, act, catalogue, areas, idOf }}
            apart={repeated ? [`${id}-series`, ...chips].join(" ") : ""}
          />
        </Suspense>
      )}
      <div className="calc-actions">
        <button
          type="button"
          {...named("calculate")}
          className="button"
          aria-haspopup="dialog"
          aria-label={words.text("pickers.calculate-with", { name })}
          onClick={onOpen}
        >
          {words.text("pickers.calculate")}
        </button>
        {repeated && (
          <button
            type="button"
            {...named("remove")}
            className="button link"
            aria-label={words.text("pickers.remove-series-of", { name })}
            onClick={() => act("removeSeries", (now) => removeSeries(now, place))}
          >
            {words.text("pickers.remove-series")}
          </button>
        )}
      </div>
    </fieldset>
  );
}
