import { Suspense, useRef, useState } from "react";
import type { Result } from "../../analysis/result.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import { keepAreas, setFilter } from "../../workspace/filterActions.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { shownCodes } from "./conditions.ts";
import "./filter.css";
import "../pickers.css";

const FilterPanel = lazyPart(async () => {
  const [{ FilterPanel }] = await Promise.all([import("./FilterPanel.tsx"), needTexts("filter")]);
  return { default: FilterPanel };
});

interface FilterBarProps extends Pick<PickerProps, "workspace" | "act" | "areas"> {
  readonly result: Result;
}

/** Which of the selected areas are shown: the conditions as chips, the way to more of them, and keeping what is left. */
export function FilterBar({ workspace, act, areas, result }: FilterBarProps) {
  const words = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const conditions = queryOf(workspace).filter ?? [];
  const said = result.filtered?.conditions ?? [];
  const codes = shownCodes(result);
  // One area is not chosen from; the way to more of them is in the pane.
  if (conditions.length === 0 && codes.length < 2) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className="filter" role="group" aria-label={words.text("pickers.filter-of")}>
      {conditions.map((condition, at) => {
        const message = said[at];
        const name = message ? words.say(message) : words.text("pickers.filter-one");
        return (
          <span key={JSON.stringify(condition)} className="chip">
            {name}
            <button
              type="button"
              className="chip-remove"
              aria-label={words.text("pickers.remove", { name })}
              onClick={() =>
                act("setFilter", (now) =>
                  setFilter(
                    now,
                    conditions.filter((_, place) => place !== at),
                  ),
                )
              }
            >
              ×
            </button>
          </span>
        );
      })}
      <button
        ref={opener}
        type="button"
        className="chip-button other"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.text("pickers.filter")}
      </button>
      {conditions.length > 0 && codes.length > 0 && (
        <button type="button" className="button link" onClick={() => act("setAreas", (now) => keepAreas(now, codes))}>
          {words.text("pickers.filter-keep")}
        </button>
      )}
      {conditions.length > 0 && codes.length === 0 && (
        <button type="button" className="button" onClick={() => act("setFilter", (now) => setFilter(now, []))}>
          {words.text("pickers.filter-remove")}
        </button>
      )}
      {isOpen && (
        <Suspense>
          <FilterPanel {...{ workspace, act, areas, result }} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
