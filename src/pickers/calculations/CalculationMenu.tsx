import { indicatorOf } from "../../cube/indicator.ts";
import { useEffect, useId, useMemo, useRef } from "react";
import { problemMessage } from "../../cube/problem.ts";
import type { Calculation } from "../../analysis/query.ts";
import { useOffers } from "../../data/hooks.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { addSeriesBeside, setSeriesCalculations } from "../../workspace/seriesActions.ts";
import { countryOf, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { CalculationRow } from "./CalculationRow.tsx";
import { entryIdOf, groupsOf, withCalculation } from "./entries.ts";
import { previewRows } from "./previewRows.ts";
import { seriesName } from "./seriesName.ts";
import "./calculations.css";

interface CalculationMenuProps extends PickerProps {
  /** Place of the series in the query. */
  readonly place: number;
  readonly onClose: () => void;
}

/** What a rate is per until something else is chosen. */
const USUAL_FACTOR = 1000;

/** Every calculation for one series: what it does, what can be set, the first rows, and why not where it cannot be. */
export function CalculationMenu({ place, onClose, ...props }: CalculationMenuProps) {
  const { workspace, act, catalogue, areas, mine } = props;
  const words = useWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const client = useDataClient();
  const query = queryOf(workspace);
  const choice = query.series[place];
  const offers = useOffers(choice);
  const rows = useMemo(() => previewRows(query, areas, mine, words), [query, areas, mine, words]);
  const indicator = indicatorOf(catalogue, choice?.indicator);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  if (!choice || !indicator) return null;

  const close = () => dialog.current?.close();
  const others = query.series.map((_, at) => at).filter((at) => at !== place);
  const apply = async (calculation: Calculation, forAll: boolean) => {
    close();
    const allowed = forAll
      ? await Promise.all(others.map(async (at) => ((await allows(at, calculation)) ? [at] : [])))
      : [];
    const places = [place, ...allowed.flat()];
    act("setCalculations", (now) =>
      places.reduce(
        (after, at) =>
          setSeriesCalculations(after, at, withCalculation(queryOf(after).series[at]?.calculations ?? [], calculation)),
        now,
      ),
    );
  };
  const allows = async (at: number, calculation: Calculation): Promise<boolean> => {
    const other = query.series[at];
    if (!other) return false;
    const known = await client.queries.query(client.offers(other)).catch(() => []);
    return known.some((offer) => offer.available && entryIdOf(offer.calculation) === entryIdOf(calculation));
  };
  // Without anything to compare with above the figure, the country is the one that is meant.
  const hasReference = query.areas.some(({ role }) => role === "reference");
  const begin = (calculation: Calculation): Calculation => {
    if (calculation.kind === "rate") return { ...calculation, per: USUAL_FACTOR };
    const compares = calculation.kind === "versus" || calculation.kind === "verdict";
    return compares && calculation.reference === "" && !hasReference
      ? { ...calculation, reference: countryOf(areas).code }
      : calculation;
  };
  return (
    <dialog ref={dialog} className="calc-dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="calc-head">
        <h2 id={titleId}>{words.text("calc.title", { name: seriesName(choice, indicator, words) })}</h2>
        <button type="button" className="icon-button" aria-label={words.text("calc.close")} onClick={close}>
          <Icon path={ICONS.close} />
        </button>
      </div>
      {offers.state === "failed" && <p className="notice">{words.say(problemMessage(offers.problem))}</p>}
      {offers.state === "loading" && <p className="quiet">{words.text("calc.loading")}</p>}
      {offers.state === "ready" &&
        groupsOf(offers.value).map((group) => (
          <section key={group.id} aria-labelledby={`${titleId}-${group.id}`}>
            <h3 id={`${titleId}-${group.id}`}>{words.text(`calc.group-${group.id}`)}</h3>
            <ul>
              {group.entries.map((entry) => (
                <CalculationRow
                  key={entry.id}
                  {...{ entry, choice, indicator, query, catalogue, areas, mine, rows, begin }}
                  others={others.length}
                  onApply={(calculation, forAll) => void apply(calculation, forAll)}
                  onBeside={(calculation) => {
                    close();
                    act("addSeries", (now) =>
                      addSeriesBeside(now, place, withCalculation(choice.calculations, calculation)),
                    );
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
    </dialog>
  );
}
