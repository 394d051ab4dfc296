import { useId, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { AreaRule } from "../../analysis/query.ts";
import { findHits } from "../areas/AreaSearch.tsx";
import { groupsOf, hasRule } from "../areas/areaLists.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { areaWords } from "../search/proposalWords.ts";

interface OtherReferenceProps extends PickerProps {
  readonly onToggle: (rule: AreaRule) => void;
  readonly onClose: () => void;
}

/** Anything to compare with: an area of whatever level, or a ready group as one row. */
export function OtherReference({ workspace, areas, onToggle, onClose }: OtherReferenceProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const query = queryOf(workspace);
  const references = query.areas.filter(({ role }) => role === "reference").map(({ rule }) => rule);
  const found = findHits(text, areas).map((hit) => ({
    rule: { kind: "codes", codes: [hit.area.code] } satisfies AreaRule,
    name: areaWords(hit, areas, words),
  }));
  const groups = groupsOf(areas, query.level).map((group) => ({
    rule: { kind: "group", group: group.id } satisfies AreaRule,
    name: words.localised(group.name),
  }));
  const onEscape = (event: { readonly key: string }) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <div className="comparison-panel">
      <label className="field-label" htmlFor={id}>
        {words.text("pickers.compare-search")}
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
        {(text.trim() === "" ? groups : found).map(({ rule, name }) => (
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
