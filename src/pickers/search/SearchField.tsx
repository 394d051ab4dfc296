import { useId, useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import { useWords } from "../../i18n/context.tsx";
import { focusOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { useSlash } from "../useSlash.ts";
import { useSearch } from "./useSearch.ts";
import type { SearchOption } from "./searchOptions.ts";
import "./search.css";

/**
 * The search field of the start screen: subject, place and time in one line. A combobox as the ARIA practices
 * describe it: focus stays in the field, the arrows walk through the answers, Enter draws, Escape closes and then
 * empties.
 */
export function SearchField({ act, catalogue, areas, mine }: Omit<PickerProps, "workspace">) {
  const words = useWords();
  const id = useId();
  const field = useSlash();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { found, wake } = useSearch(catalogue);
  const optionsFor = found?.optionsFor;
  const options = useMemo(
    () => optionsFor?.(text, catalogue, areas, words) ?? [],
    [optionsFor, text, catalogue, areas, words],
  );
  const shown = isOpen && text.trim() !== "" && optionsFor !== undefined;
  const current = shown ? options[active] : undefined;

  const choose = (option: SearchOption) => {
    if (!found) return;
    const { openIndicator, openAsked } = found;
    const focus = focusOf(areas, mine);
    setOpen(false);
    act("openIndicator", (workspace) =>
      option.asked
        ? openAsked(workspace, option.indicator, option.asked, focus)
        : openIndicator(workspace, option.indicator, focus),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(shown ? (active + step + options.length) % options.length : 0);
    } else if (event.key === "Enter" && current) {
      event.preventDefault();
      choose(current);
    } else if (event.key === "Escape" && (shown || text !== "")) {
      event.preventDefault();
      if (shown) setOpen(false);
      else setText("");
    }
  };

  return (
    <div className="search-field">
      <label className="visually-hidden" htmlFor={`${id}-field`}>
        {words.text("pickers.search")}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.key}` : undefined}
        placeholder={words.text("pickers.search-example")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onFocus={() => {
          wake();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.text("pickers.answers")}
        hidden={!shown || options.length === 0}
      >
        {options.map((option, at) => (
          <div
            key={option.key}
            id={`${id}-${option.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === current}
            className={option.lacking === undefined ? undefined : "lacking"}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(at)}
            onClick={() => choose(option)}
            onKeyDown={onKeyDown}
          >
            <strong>{option.name}</strong>
            <span>{option.about}</span>
            {option.lacking === undefined ? null : <em>{option.lacking}</em>}
          </div>
        ))}
      </div>
      <p className={shown && options.length === 0 ? "search-none" : "visually-hidden"} role="status">
        {shown ? words.text("pickers.answer-count", { count: options.length }) : ""}
      </p>
    </div>
  );
}
