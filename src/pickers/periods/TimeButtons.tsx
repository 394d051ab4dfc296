import { useId } from "react";
import type { Offer } from "../../analysis/offers.ts";
import type { Calculation } from "../../analysis/query.ts";
import type { Frequency } from "../../cube/period.ts";
import { useOffers } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { STORE } from "../../workspace/defaults.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { hasYearEarlier, publishedPeriods, withLonger, withYearEarlier } from "./timeChoices.ts";
import "../comparison/comparison.css";

type TimeButtonsProps = Pick<PickerProps, "workspace" | "act">;

const FREQUENCIES: readonly Frequency[] = ["week", "month", "quarter", "half-year", "year", "school-year"];

type By = Extract<Calculation, { kind: "by" }>;
type ByOffer = Offer & { readonly calculation: By };

/**
 * Figures put together to longer periods, and the same period a year earlier beside them, one click each. They are
 * the calculations of the menu, for every series at once; what cannot be done stands there with its reason.
 */
export function TimeButtons({ workspace, act }: TimeButtonsProps) {
  const words = useWords();
  const id = useId();
  const query = queryOf(workspace);
  const offers = useOffers(query.series.find(({ source }) => source === STORE));
  if (offers.state !== "ready") return null;
  const longer = FREQUENCIES.flatMap((frequency) => longerOffer(offers.value, frequency) ?? []);
  const earlier = offers.value.find(({ calculation }) => calculation.kind === "at" && calculation.base === "year");
  const isBeside = hasYearEarlier(query);
  const set = (by: By | undefined) => act("setCalculations", (now) => withLonger(now, by));
  const lacking = [...longer, ...(earlier ? [earlier] : [])].flatMap(({ reason }) =>
    reason ? [words.say(reason)] : [],
  );
  const why = lacking.length > 0 ? { "aria-describedby": `${id}-why` } : {};
  return (
    <>
      {longer.length > 0 && (
        <div className="time-buttons" role="group" aria-label={words.text("pickers.longer")}>
          <button
            type="button"
            className="chip-button"
            aria-pressed={publishedPeriods(query)}
            onClick={() => set(undefined)}
          >
            {words.text("pickers.as-published")}
          </button>
          {longer.map(({ calculation, available, applied }) => (
            <button
              key={calculation.frequency}
              type="button"
              className="chip-button"
              aria-pressed={applied}
              disabled={!available && !applied}
              {...(!available && why)}
              onClick={() => set(applied ? undefined : calculation)}
            >
              {words.text(calculation.of === "mean" ? "pickers.longer-mean" : "pickers.longer-own", {
                frequency: words.text(`pickers.frequency-${calculation.frequency}`),
              })}
            </button>
          ))}
        </div>
      )}
      {earlier && (
        <div className="time-buttons">
          <button
            type="button"
            className="chip-button"
            aria-pressed={isBeside}
            disabled={!earlier.available && !isBeside}
            {...(!earlier.available && why)}
            onClick={() => act("setCalculations", (now) => withYearEarlier(now, !isBeside))}
          >
            {words.text("pickers.year-earlier")}
          </button>
        </div>
      )}
      {lacking.length > 0 && (
        <p id={`${id}-why`} className="meta lack">
          {[...new Set(lacking)].join(" ")}
        </p>
      )}
    </>
  );
}

/** Of a frequency the calculation in use, else by the rule of the figures, else as a mean; with the reason where neither can be. */
function longerOffer(offers: readonly Offer[], frequency: Frequency): ByOffer | undefined {
  const own = offers.flatMap((offer): ByOffer[] => {
    const { calculation } = offer;
    return calculation.kind === "by" && calculation.frequency === frequency ? [{ ...offer, calculation }] : [];
  });
  return own.find(({ applied }) => applied) ?? own.find(({ available }) => available) ?? own[0];
}
