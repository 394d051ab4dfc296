import { useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { FormulaError } from "../../analysis/formula/grammar.ts";
import type { OwnFormula } from "../../analysis/query.ts";
import type { Indicator } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { LONGEST_FORMULA, LONGEST_FORMULA_NAME, LONGEST_UNIT } from "../../workspace/limits.ts";
import { insertAt } from "./insertAt.ts";
import { useChecked } from "./useChecked.ts";
import "./formula.css";

export interface FormulaEditorProps {
  /** The formula that is changed; absent for a new one. */
  readonly formula?: OwnFormula;
  /** Indicators to put in with a click: those of the figure. */
  readonly indicators: readonly Indicator[];
  /** What is wrong with a formula, by the grammar and the catalogue (`checkFormula`); undefined when nothing is. */
  readonly check: (formula: OwnFormula) => Promise<FormulaError | undefined>;
  readonly onSave: (formula: OwnFormula) => void;
  readonly onCancel: () => void;
  /** Takes the formula away; absent for a new one. */
  readonly onRemove?: () => void;
  /** The first rows of a formula that is right. */
  readonly preview?: (formula: OwnFormula) => ReactNode;
}

/** A formula of a person's own: its name, its text with what is wrong at the character, its unit. */
export function FormulaEditor({ formula, indicators, check, onSave, onCancel, onRemove, preview }: FormulaEditorProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState(formula?.name ?? "");
  const [text, setText] = useState(formula?.text ?? "");
  const [unit, setUnit] = useState(formula?.unit ?? "");
  const { right, error } = useChecked(text, check);
  const draft: OwnFormula = {
    ...(formula?.decimals !== undefined && { decimals: formula.decimals }),
    name: name.trim(),
    text: text.trim(),
    ...(unit.trim() && { unit: unit.trim() }),
  };
  const put = (indicator: Indicator) => {
    const { value, caret } = insertAt(text, field.current?.selectionEnd ?? text.length, indicator.id);
    setText(value);
    field.current?.focus();
    // The field has its new text after this turn.
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  const showError = ({ at, length }: FormulaError) => {
    field.current?.focus();
    field.current?.setSelectionRange(at, at + Math.max(1, length));
  };
  return (
    <form
      className="formula"
      onSubmit={(event) => {
        event.preventDefault();
        if (right && draft.name !== "") onSave(draft);
      }}
    >
      <label className="field-label" htmlFor={`${id}-name`}>
        {words.text("formula.name")}
      </label>
      <input
        id={`${id}-name`}
        className="field"
        value={name}
        required
        maxLength={LONGEST_FORMULA_NAME}
        onChange={(event) => setName(event.target.value)}
      />
      <label className="field-label" htmlFor={`${id}-text`}>
        {words.text("formula.text")}
      </label>
      <textarea
        id={`${id}-text`}
        ref={field}
        className="field formula-text"
        value={text}
        rows={3}
        spellCheck={false}
        autoCapitalize="off"
        maxLength={LONGEST_FORMULA}
        aria-invalid={error !== undefined && text !== ""}
        aria-describedby={`${id}-help ${id}-error`}
        onChange={(event) => setText(event.target.value)}
      />
      <div id={`${id}-error`} aria-live="polite">
        {error && text !== "" && (
          <div className="formula-error">
            <p>{words.say(error.message)}</p>
            <p className="formula-place">
              {text.slice(0, error.at)}
              <mark>{text.slice(error.at, error.at + Math.max(1, error.length)) || " "}</mark>
              {text.slice(error.at + Math.max(1, error.length))}
            </p>
            <button type="button" className="button link" onClick={() => showError(error)}>
              {words.text("formula.to-error", { at: error.at + 1 })}
            </button>
          </div>
        )}
      </div>
      <p id={`${id}-help`} className="quiet small">
        {words.text("formula.help")}
      </p>
      {indicators.length > 0 && (
        <div role="group" aria-label={words.text("formula.insert")} className="formula-insert">
          {indicators.map((indicator) => (
            <button key={indicator.id} type="button" className="button" onClick={() => put(indicator)}>
              {words.localised(indicator.name)} <code>{indicator.id}</code>
            </button>
          ))}
        </div>
      )}
      <label className="field-label" htmlFor={`${id}-unit`}>
        {words.text("formula.unit")}
      </label>
      <input
        id={`${id}-unit`}
        className="field"
        value={unit}
        maxLength={LONGEST_UNIT}
        onChange={(event) => setUnit(event.target.value)}
      />
      {right && preview?.(draft)}
      <div className="formula-actions">
        <button type="submit" className="button primary" disabled={!right || draft.name === ""}>
          {words.text(formula ? "formula.change" : "formula.add")}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.text("formula.cancel")}
        </button>
        {onRemove && (
          <button type="button" className="button link" onClick={onRemove}>
            {words.text("formula.remove")}
          </button>
        )}
      </div>
    </form>
  );
}
