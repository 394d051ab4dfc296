import { useId, useRef, useState } from "react";
import type { Filter } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import { useWords } from "../../i18n/context.tsx";
import { typedNumber } from "../../i18n/typedNumber.ts";
import { useEscape } from "../../ui/useEscape.ts";
import { setFilter } from "../../workspace/filterActions.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { columnName, columnsOf, withCondition } from "./conditions.ts";
import { FilterPlaces } from "./FilterPlaces.tsx";
import { reasonsIn } from "./offered.ts";

interface FilterPanelProps extends Pick<PickerProps, "workspace" | "act" | "areas"> {
  readonly result: Result;
  readonly onClose: () => void;
}

const MOST = 500;

/** Conditions to choose from: the highest, the lowest, between two figures, with or without one, within a larger area. */
export function FilterPanel({ workspace, act, areas, result, onClose }: FilterPanelProps) {
  const words = useWords();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEscape(panel, onClose);
  const columns = columnsOf(result);
  const [chosen, setChosen] = useState(0);
  const [n, setN] = useState(10);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const column = columns[chosen] ?? { series: 0, slot: 0 };
  const conditions = queryOf(workspace).filter ?? [];
  const add = (condition: Filter) => {
    act("setFilter", (now) => setFilter(now, withCondition(conditions, condition)));
    onClose();
  };
  const reasons = reasonsIn(result, column);
  const [low, high] = [typedNumber(from, words.locale), typedNumber(to, words.locale)];
  const limits = { ...(low !== null && { from: low }), ...(high !== null && { to: high }) };
  const isLimit = (low !== null || high !== null) && !Number.isNaN(low) && !Number.isNaN(high);
  return (
    <div ref={panel} className="filter-panel" role="group" aria-label={words.text("filter.title")}>
      {columns.length > 1 && (
        <div>
          <label className="field-label" htmlFor={`${id}-column`}>
            {words.text("filter.column")}
          </label>
          <select
            id={`${id}-column`}
            className="field"
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {columns.map((one, at) => (
              <option key={at} value={at}>
                {columnName(result, one, words)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="filter-line">
        <label className="field-label" htmlFor={`${id}-n`}>
          {words.text("filter.count")}
        </label>
        <input
          id={`${id}-n`}
          ref={focusOnce}
          className="field short"
          type="number"
          min={1}
          max={MOST}
          value={n}
          onChange={(event) => {
            const typed = event.target.valueAsNumber;
            if (Number.isInteger(typed) && typed >= 1 && typed <= MOST) setN(typed);
          }}
        />
        <button type="button" className="button" onClick={() => add({ kind: "rank", first: "high", n, ...column })}>
          {words.text("filter.highest", { n })}
        </button>
        <button type="button" className="button" onClick={() => add({ kind: "rank", first: "low", n, ...column })}>
          {words.text("filter.lowest", { n })}
        </button>
      </div>
      <form
        className="filter-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (isLimit) add({ kind: "value", ...limits, ...column });
        }}
      >
        <label className="field-label" htmlFor={`${id}-from`}>
          {words.text("filter.from")}
        </label>
        <input
          id={`${id}-from`}
          className="field short"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={Number.isNaN(low)}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <label className="field-label" htmlFor={`${id}-to`}>
          {words.text("filter.to")}
        </label>
        <input
          id={`${id}-to`}
          className="field short"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={Number.isNaN(high)}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <button type="submit" className="button" disabled={!isLimit}>
          {words.text("filter.apply")}
        </button>
      </form>
      <div className="filter-line">
        <button type="button" className="button" onClick={() => add({ kind: "figure", is: "present", ...column })}>
          {words.text("filter.with-figure")}
        </button>
        {reasons.length > 1 && (
          <button type="button" className="button" onClick={() => add({ kind: "figure", is: "missing", ...column })}>
            {words.text("filter.without-figure")}
          </button>
        )}
        {reasons.map((reason) => (
          <button
            key={reason}
            type="button"
            className="button"
            onClick={() => add({ kind: "figure", is: reason, ...column })}
          >
            {words.text("filter.only-reason", { reason: { id: `reason.${reason}` } })}
          </button>
        ))}
      </div>
      <FilterPlaces {...{ areas }} level={result.level} onAdd={add} />
      <button type="button" className="button link" onClick={onClose}>
        {words.text("pickers.done")}
      </button>
    </div>
  );
}

const focusOnce = (element: HTMLInputElement | null) => element?.focus();
