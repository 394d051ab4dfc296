import { useId, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { AreaRule } from "../../analysis/query.ts";
import type { Area } from "../../cube/area.ts";
import { findHits } from "../areas/AreaSearch.tsx";
import { areaName, groupsOf, hasRule } from "../areas/areaLists.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { named } from "./abroad.ts";
import { areaWords } from "../search/proposalWords.ts";

interface OtherReferenceProps extends PickerProps {
  /** The areas to choose from, where those of the store have no figures. */
  readonly abroad?: readonly Area[];
  readonly onToggle: (rule: AreaRule) => void;
  readonly onClose: () => void;
}

/** Anything to compare with: an area of whatever level, or a ready group as one row. */
export function OtherReference({ workspace, areas, abroad, onToggle, onClose }: OtherReferenceProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const query = queryOf(workspace);
  const references = query.areas.filter(({ role }) => role === "reference").map(({ rule }) => rule);
  const choice = (code: string, name: string) => ({ rule: { kind: "codes", codes: [code] } satisfies AreaRule, name });
  const found = findHits(abroad ? "" : text, areas).map((hit) => choice(hit.area.code, areaWords(hit, areas, words)));
  const groups = groupsOf(areas, query.level).map((group) => ({
    rule: { kind: "group", group: group.id } satisfies AreaRule,
    name: words.localised(group.name),
  }));
  const offered = abroad
    ? named(text, abroad, words).map((area) => choice(area.code, areaName(area, words)))
    : text.trim() === ""
      ? groups
      : found;
  const onEscape = (event: { readonly key: string }) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <div className="comparison-panel">
      <label className="field-label" htmlFor={id}>
        {words.text(abroad ? "pickers.compare-abroad" : "pickers.compare-search")}
      </label>
      <input
        id={id}
        ref={focusOnce}
        className="field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onEscape}
      />
      <ul className="area-list">
        {offered.map(({ rule, name }) => (
          <li key={JSON.stringify(rule)}>
            <label className="check">
              <input
                type="checkbox"
                checked={hasRule(references, rule)}
                onChange={() => onToggle(rule)}
                onKeyDown={onEscape}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onClose}>
        {words.text("pickers.done")}
      </button>
    </div>
  );
}

const focusOnce = (element: HTMLInputElement | null) => element?.focus();
