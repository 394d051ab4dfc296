import { useMemo, useState } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Message } from "../../cube/message.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Calculation, Query, SeriesChoice } from "../../analysis/query.ts";
import { useWords } from "../../i18n/context.tsx";
import { entryIdOf, firstOf, withCalculation } from "./entries.ts";
import type { Entry } from "./entries.ts";
import { Preview } from "./Preview.tsx";
import { Settings } from "./Settings.tsx";

interface CalculationRowProps {
  readonly entry: Entry;
  readonly choice: SeriesChoice;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** The code of the reader's own municipality. */
  readonly mine: string | null;
  /** Codes of the rows of a preview. */
  readonly rows: readonly string[];
  /** How a calculation begins before anything was set. */
  readonly begin: (calculation: Calculation) => Calculation;
  /** How many other series there are that it could be applied to as well. */
  readonly others: number;
  readonly onApply: (calculation: Calculation, forAll: boolean) => void;
  readonly onBeside: (calculation: Calculation) => void;
}

/** One calculation of the menu. Closed it says what it is and why it cannot be; opened it can be set, seen and applied. */
export function CalculationRow(props: CalculationRowProps) {
  const { entry, choice } = props;
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const first = firstOf(entry);
  if (!first) return null;
  const own = choice.calculations.find((each) => entryIdOf(each) === entry.id);
  const name = words.text(`calc.${entry.id}`);
  const begun = first.available ? first.calculation : first.anyway;
  if (!begun) {
    return (
      <li className="calc-row lacking">
        <span className="calc-name">{name}</span> <span className="calc-state">{words.text("calc.cannot")}</span>
        {first.reason && <p className="small quiet">{words.say(first.reason)}</p>}
      </li>
    );
  }
  return (
    <li className="calc-row">
      <details name="calculation" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="calc-name">{name}</span>
          {!first.available && <span className="calc-state">{words.text("calc.with-care")}</span>}
          {own && <span className="badge">{words.text("calc.in-use")}</span>}
        </summary>
        <p className="small">{words.text(`calc.${entry.id}-means`)}</p>
        {isOpen && <Opened {...props} first={begun} own={own} caveat={first.available ? undefined : first.reason} />}
      </details>
    </li>
  );
}

interface OpenedProps extends CalculationRowProps {
  readonly first: Calculation;
  /** The calculation as the series has it, if it does. */
  readonly own: Calculation | undefined;
  /** Why it is not done unless the person insists. */
  readonly caveat: Message | undefined;
}

function Opened(props: OpenedProps) {
  const { entry, first, own, caveat, choice, indicator, query, catalogue, areas, mine, rows, others } = props;
  const words = useWords();
  const [draft, setDraft] = useState(() => own ?? props.begin(first));
  const [forAll, setForAll] = useState(false);
  const written = JSON.stringify(draft);
  const reason = entry.offers.find(({ calculation }) => JSON.stringify(calculation) === written)?.reason;
  const tried = useMemo(
    () => ({ ...choice, calculations: withCalculation(choice.calculations, draft) }),
    [choice, draft],
  );
  return (
    <div className="calc-opened">
      {caveat && <p className="notice">{words.say(caveat)}</p>}
      <div className="calc-settings">
        <Settings
          calculation={draft}
          {...{ indicator, query, catalogue, areas }}
          near={mine === null ? rows : [mine, ...rows]}
          offers={entry.offers}
          onChange={setDraft}
        />
      </div>
      {reason ? <p className="notice">{words.say(reason)}</p> : <Preview query={query} choice={tried} rows={rows} />}
      {others > 0 && (
        <label className="check">
          <input type="checkbox" checked={forAll} onChange={(event) => setForAll(event.target.checked)} />
          {words.text("calc.for-all")}
        </label>
      )}
      <div className="calc-actions">
        <button
          type="button"
          className="button primary"
          disabled={reason !== undefined}
          onClick={() => props.onApply(draft, forAll)}
        >
          {words.text(own ? "calc.change" : caveat ? "calc.apply-anyway" : "calc.apply")}
        </button>
        <button type="button" className="button" disabled={reason !== undefined} onClick={() => props.onBeside(draft)}>
          {words.text("calc.beside")}
        </button>
      </div>
    </div>
  );
}
