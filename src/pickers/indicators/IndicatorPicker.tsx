import { useDeferredValue, useId, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { openQuestion } from "../../workspace/openings.ts";
import { chosenIndicators, focusOf, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { proposalWords } from "../search/proposalWords.ts";
import { proposalsOf } from "../search/proposals.ts";
import { readQuestion } from "../search/question.ts";
import { useSlash } from "../useSlash.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";
import "./indicators.css";
import "../pickers.css";

const MOST_FOUND = 30;

/** Choosing what the figures are about: by searching, or through the themes. */
export function IndicatorPicker(props: PickerProps) {
  const words = useWords();
  const id = useId();
  const field = useSlash();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text);
  return (
    <div className="picker">
      <div className="search-field">
        <label className="visually-hidden" htmlFor={id}>{words.text("pickers.search")}</label>
        <input
          ref={field}
          id={id}
          className="field"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.text("pickers.search")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || text === "") return;
            event.preventDefault();
            setText("");
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {asked.trim() === "" ? <ThemeTree {...props} /> : <Answers {...props} text={asked} />}
    </div>
  );
}

function ThemeTree(props: PickerProps) {
  const words = useWords();
  const { catalogue, workspace } = props;
  const chosen = new Set(chosenIndicators(queryOf(workspace), catalogue).map((indicator) => indicator.theme));
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  return catalogue.themes.map((theme) => {
    const indicators = catalogue.indicators.filter((indicator) => indicator.theme === theme.id);
    const isOpen = opened[theme.id] ?? chosen.has(theme.id);
    if (indicators.length === 0) return null;
    return (
      <details
        key={theme.id}
        className="theme"
        open={isOpen}
        onToggle={(event) => {
          const open = event.currentTarget.open;
          if (open !== isOpen) setOpened((before) => ({ ...before, [theme.id]: open }));
        }}
      >
        <summary>
          {words.localised(theme.name)}
          <span className="badge">{indicators.length}</span>
        </summary>
        {isOpen ? (
          <ul>
            {indicators.map((indicator) => <IndicatorRow key={indicator.id} {...props} indicator={indicator} />)}
          </ul>
        ) : null}
      </details>
    );
  });
}

function Answers({ text, ...props }: PickerProps & { readonly text: string }) {
  const words = useWords();
  const { catalogue, areas, act, mine } = props;
  const question = readQuestion(text, catalogue, areas);
  const proposals = proposalsOf(question, catalogue, areas);
  const found = question.indicators.slice(0, MOST_FOUND);
  return (
    <>
      <p className="meta" role="status">{words.text("pickers.answer-count", { count: found.length + proposals.length })}</p>
      {proposals.length === 0 ? null : (
        <ul className="proposals">
          {proposals.map((proposal) => (
            <li key={proposal.key}>
              <button
                type="button"
                className={proposal.lacking ? "proposal lacking" : "proposal"}
                onClick={() => act("openIndicator", (now) => openQuestion(now, proposal.indicator, proposal.asked, focusOf(areas, mine)))}
              >
                <strong>{words.localised(proposal.indicator.name)}</strong>
                <span>{proposalWords(proposal, areas, words)}</span>
                {proposal.lacking ? <em>{words.say(proposal.lacking)}</em> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {found.map((indicator) => <IndicatorRow key={indicator.id} {...props} indicator={indicator} />)}
      </ul>
    </>
  );
}
