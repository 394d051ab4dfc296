import { useEffect, useId, useRef } from "react";
import { problemMessage } from "../../cube/problem.ts";
import type { Indicator } from "../../cube/indicator.ts";
import { LIKENESS_YEAR, NEAREST } from "../../cube/likeness.ts";
import type { AreaChoice } from "../../analysis/query.ts";
import { useResult } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { useEscape } from "../../ui/useEscape.ts";
import { changeReference } from "../../workspace/actions.ts";
import { MOST_ALIKE, MOST_SIMILAR } from "../../workspace/limits.ts";
import { areaName } from "../areas/areaLists.ts";
import { chosenIndicators, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { characteristicsOf, foundIn, offeredFor, withCharacteristic, withCount } from "./likenessChoices.ts";
import type { Likeness } from "./likenessChoices.ts";

interface SimilarPanelProps extends PickerProps {
  /** The comparison as the question has it. */
  readonly choice: AreaChoice;
  readonly rule: Likeness;
  readonly onClose: () => void;
}

const DISTANCE_DECIMALS = 2;

/** Which areas proved similar and how near each is; how many there are to be, and alike in what. */
export function SimilarPanel({ workspace, act, catalogue, areas, choice, rule, onClose }: SimilarPanelProps) {
  const words = useWords();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const query = queryOf(workspace);
  const reading = useResult(query);
  useEscape(panel, onClose);
  useEffect(() => panel.current?.focus(), []);
  const of = areas.areas[rule.of];
  const found = reading.result ? foundIn(reading.result) : [];
  const change = (to: Partial<AreaChoice>) =>
    act("changeReference", (now) => changeReference(now, choice, { ...choice, ...to }));
  const name = (code: string) => {
    const area = areas.areas[code];
    return area ? areaName(area, words) : code;
  };
  return (
    <div ref={panel} className="comparison-panel similar-panel" role="group" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{words.text("pickers.similar-to", { name: of ? areaName(of, words) : rule.of })}</h3>
      {reading.problems.map((problem) => (
        <p key={JSON.stringify(problem)} className="notice">
          {words.say(problemMessage(problem))}
        </p>
      ))}
      <ol className="similar-found" aria-busy={reading.stale}>
        {found.map(({ code, distance }) => (
          <li key={code}>
            {name(code)} <span className="quiet">{words.number(distance, DISTANCE_DECIMALS)}</span>
          </li>
        ))}
      </ol>
      <p className="small quiet">{words.text("pickers.similar-means", { year: LIKENESS_YEAR })}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={choice.show === "each"}
          onChange={(event) => change({ show: event.target.checked ? "each" : "together" })}
        />
        {words.text("pickers.similar-each")}
      </label>
      <label className="similar-count">
        {words.text("pickers.similar-count")}
        <input
          type="number"
          className="field"
          min={1}
          max={MOST_SIMILAR}
          defaultValue={rule.count ?? NEAREST}
          onChange={({ target }) => {
            if (target.value !== "" && target.validity.valid) change({ rule: withCount(rule, target.valueAsNumber) });
          }}
        />
      </label>
      <Characteristics
        {...{ workspace, catalogue, areas, rule }}
        onChange={(indicator, wanted) => change({ rule: withCharacteristic(rule, indicator, wanted) })}
      />
      <button type="button" className="button" onClick={onClose}>
        {words.text("pickers.done")}
      </button>
    </div>
  );
}

interface CharacteristicsProps extends Pick<PickerProps, "workspace" | "catalogue" | "areas"> {
  readonly rule: Likeness;
  readonly onChange: (indicator: string, wanted: boolean) => void;
}

/** What areas are held against each other on. What the figure shows never counts, and says so. */
function Characteristics({ workspace, catalogue, areas, rule, onChange }: CharacteristicsProps) {
  const words = useWords();
  const on = characteristicsOf(rule);
  const { usual, others } = offeredFor(rule, catalogue, areas);
  const shown = new Set(
    chosenIndicators(queryOf(workspace), catalogue).flatMap(({ id, ratio }) => (ratio ? [id, ratio.numerator] : [id])),
  );
  const box = (indicator: Indicator) => {
    const isOn = on.includes(indicator.id);
    const fixed = isOn ? on.length === 1 : on.length >= MOST_ALIKE;
    return (
      <li key={indicator.id}>
        <label className="check">
          <input
            type="checkbox"
            checked={isOn}
            disabled={fixed}
            onChange={(event) => onChange(indicator.id, event.target.checked)}
          />
          <span>
            {words.localised(indicator.name)}
            {shown.has(indicator.id) && <span className="small quiet"> · {words.text("pickers.similar-shown")}</span>}
          </span>
        </label>
      </li>
    );
  };
  return (
    <fieldset className="similar-on">
      <legend>{words.text("pickers.similar-on")}</legend>
      <ul>{usual.map(box)}</ul>
      <details open={others.some(({ id }) => on.includes(id))}>
        <summary>{words.text("pickers.similar-others")}</summary>
        <ul>{others.map(box)}</ul>
      </details>
    </fieldset>
  );
}
