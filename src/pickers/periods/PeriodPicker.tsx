import { Suspense, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { needTexts } from "../../i18n/loadTexts.ts";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import type { PeriodChoice } from "../../analysis/query.ts";
import { parsePeriod } from "../../cube/period.ts";
import type { Frequency } from "../../cube/period.ts";
import { setPeriods } from "../../workspace/actions.ts";
import { frequenciesOf, periodsOf, shortfalls } from "../availability.ts";
import { chosenIndicators, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { ExactPeriods } from "./ExactPeriods.tsx";
import { PeriodRange } from "./PeriodRange.tsx";
import "./periods.css";
import "../pickers.css";

// With the words for why a longer period or a year earlier cannot be had.
const TimeButtons = lazyPart(async () => {
  const [{ TimeButtons }] = await Promise.all([import("./TimeButtons.tsx"), needTexts("calculations", "methods")]);
  return { default: TimeButtons };
});

const MODES: readonly PeriodChoice["kind"][] = ["latest", "last", "range", "exact"];
const MOST_LAST = 60;

/** Choosing periods: the latest, the last few, from one to another, or separate ones. Only what has figures is offered. */
export function PeriodPicker({ workspace, act, catalogue }: PickerProps) {
  const words = useWords();
  const query = queryOf(workspace);
  const { periods, level } = query;
  const indicators = chosenIndicators(query, catalogue);
  const frequencies = frequenciesOf(indicators, level);
  const [wanted, setWanted] = useState<Frequency | undefined>();
  const frequency = [wanted, frequencyOf(periods), frequencies[0]].find(
    (one) => one !== undefined && frequencies.includes(one),
  );
  const available = frequency ? periodsOf(indicators, level, frequency) : [];
  const [first, last] = [available[0], available.at(-1)];
  const choose = (choice: PeriodChoice) => act("setPeriods", (now) => setPeriods(now, choice));

  if (frequency === undefined || first === undefined || last === undefined) {
    return (
      <p className="meta">{words.text(indicators.length === 0 ? "pickers.no-indicator" : "pickers.no-periods")}</p>
    );
  }
  const changeMode = (kind: PeriodChoice["kind"]) => {
    if (kind === "latest") choose({ kind });
    else if (kind === "last") choose({ kind, n: Math.min(5, available.length) });
    else if (kind === "range") choose({ kind, first: available.at(frequency === "day" ? -90 : 0) ?? first, last });
    else choose({ kind, periods: [last] });
  };
  return (
    <div className="picker">
      <fieldset className="modes">
        <legend className="visually-hidden">{words.text("pickers.which-periods")}</legend>
        {MODES.map((kind) => (
          <label key={kind}>
            <input type="radio" name="period-kind" checked={periods.kind === kind} onChange={() => changeMode(kind)} />
            <span>{words.text(`pickers.mode-${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {frequencies.length > 1 ? (
        <label className="field-label">
          {words.text("pickers.frequency")}
          <select
            className="field"
            value={frequency}
            onChange={(event) => setWanted(frequencies.find((one) => one === event.target.value))}
          >
            {frequencies.map((one) => (
              <option key={one} value={one}>
                {words.text(`pickers.frequency-${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {periods.kind === "last" ? (
        <label className="field-label">
          {words.text("pickers.how-many")}
          <input
            className="field"
            type="number"
            min={1}
            max={Math.min(MOST_LAST, available.length)}
            value={periods.n}
            onChange={(event) => {
              const n = event.target.valueAsNumber;
              if (Number.isInteger(n) && n >= 1 && n <= MOST_LAST) choose({ kind: "last", n });
            }}
          />
        </label>
      ) : null}
      {periods.kind === "range" ? (
        <PeriodRange {...{ available, frequency, choose }} first={periods.first} last={periods.last} />
      ) : null}
      {periods.kind === "exact" ? (
        <ExactPeriods {...{ available, frequency, choose }} chosen={periods.periods} />
      ) : null}
      <Suspense fallback={null}>
        <TimeButtons {...{ workspace, act }} />
      </Suspense>
      <p className="meta">
        {first === last
          ? words.text("pickers.figures-of", { period: { period: first } })
          : words.text("pickers.figures-from-to", { first: { period: first }, last: { period: last } })}
      </p>
      {shortfalls(indicators, level, frequency).map((message) => (
        <p key={JSON.stringify(message)} className="meta lack">
          {words.say(message)}
        </p>
      ))}
    </div>
  );
}

function frequencyOf(periods: PeriodChoice): Frequency | undefined {
  const code = periods.kind === "range" ? periods.first : periods.kind === "exact" ? periods.periods[0] : undefined;
  return code === undefined ? undefined : parsePeriod(code)?.frequency;
}
