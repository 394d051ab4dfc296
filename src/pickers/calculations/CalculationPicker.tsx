import { useId } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { Indicator } from "../../cube/indicator.ts";
import { setCalculations } from "../../workspace/actions.ts";
import { STORE } from "../../workspace/defaults.ts";
import { chosenIndicators, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import {
  denominatorOf,
  FACTORS,
  factorOf,
  offersRate,
  offersWindow,
  windowOf,
  withRate,
  withWindow,
} from "./offers.ts";
import type { Window } from "./offers.ts";
import "../pickers.css";

const WINDOWS: readonly Window[] = ["none", "sum", "mean"];

/** What is worked out from the published figures, per chosen indicator; only what can be done with it is offered. */
export function CalculationPicker(props: PickerProps) {
  const words = useWords();
  const query = queryOf(props.workspace);
  const offered = chosenIndicators(query, props.catalogue).filter(
    (indicator) => offersRate(indicator) || offersWindow(indicator, query.level),
  );
  if (offered.length === 0) return <p className="quiet small">{words.text("pickers.no-calculations")}</p>;
  return (
    <div className="picker">
      {offered.map((indicator) => (
        <Calculations key={indicator.id} indicator={indicator} {...props} />
      ))}
    </div>
  );
}

function Calculations({ indicator, workspace, act, catalogue }: PickerProps & { readonly indicator: Indicator }) {
  const words = useWords();
  const id = useId();
  const query = queryOf(workspace);
  const calculations =
    query.series.find((one) => one.source === STORE && one.indicator === indicator.id)?.calculations ?? [];
  const denominator = catalogue.indicators.find((one) => one.id === denominatorOf(indicator));
  const set = (next: ReturnType<typeof withRate>) =>
    act("setCalculations", (now) => setCalculations(now, { indicator: indicator.id }, next));
  return (
    <fieldset className="calculations">
      <legend>{words.localised(indicator.name)}</legend>
      {offersWindow(indicator, query.level) && (
        <>
          <label className="visually-hidden" htmlFor={`${id}-window`}>
            {words.text("pickers.window")}
          </label>
          <select
            id={`${id}-window`}
            className="field"
            value={windowOf(calculations)}
            onChange={(event) => {
              const window = WINDOWS.find((one) => one === event.target.value) ?? "none";
              set(withWindow(calculations, window));
            }}
          >
            {WINDOWS.map((window) => (
              <option key={window} value={window}>
                {words.text(`pickers.window-${window}`)}
              </option>
            ))}
          </select>
        </>
      )}
      {offersRate(indicator) && denominator && (
        <>
          <label className="visually-hidden" htmlFor={`${id}-rate`}>
            {words.text("pickers.rate")}
          </label>
          <select
            id={`${id}-rate`}
            className="field"
            value={factorOf(calculations)}
            onChange={(event) => {
              set(withRate(calculations, Number(event.target.value), denominator.id));
            }}
          >
            <option value={0}>{words.text("pickers.rate-none", { unit: indicator.unit })}</option>
            {FACTORS.map((per) => (
              <option key={per} value={per}>
                {words.text("pickers.rate-per", { per: { value: per, decimals: 0 }, unit: denominator.unit })}
              </option>
            ))}
          </select>
        </>
      )}
    </fieldset>
  );
}
