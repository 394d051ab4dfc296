import { useId, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { Areas } from "../../cube/area.ts";
import type { AreaRule } from "../../analysis/query.ts";
import { setAreas } from "../../workspace/actions.ts";
import { queryOf } from "../props.ts";
import { areaFinderOf } from "../search/findAreas.ts";
import type { AreaHit } from "../search/findAreas.ts";
import { wordsOf } from "../search/fold.ts";
import { areaWords } from "../search/proposalWords.ts";
import { hasRule, parentLevels, ruleName, selectedCodes, selectedRules, withCode, withRule } from "./areaLists.ts";
import type { AreaPickerProps } from "./AreaPicker.tsx";
import { MineButton } from "./MineButton.tsx";

const MOST = 20;

/** Finds areas by name, alias or former name; a larger area is offered as *all in …*. */
export function AreaSearch({ workspace, act, areas, mine, onMine }: AreaPickerProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const query = queryOf(workspace);
  const larger = parentLevels(areas, query.level);
  const codes = selectedCodes(query);
  const hits = findHits(text, areas).filter(({ area }) => area.level === query.level || larger.includes(area.level));
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {words.text("pickers.search-area")}
      </label>
      <input
        id={id}
        className="field"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={text !== "" && hits.length === 0 ? "meta" : "visually-hidden"} role="status">
        {text === "" ? "" : words.text("pickers.area-count", { count: hits.length })}
      </p>
      <ul className="area-list">
        {hits.map((hit) => {
          const { area } = hit;
          const rule: AreaRule = { kind: "in", parent: area.code };
          const isPart = area.level === query.level;
          return (
            <li key={`${area.code}-${hit.former?.code ?? ""}-${hit.alias ?? ""}`}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isPart ? codes.includes(area.code) : hasRule(selectedRules(query), rule)}
                  onChange={() =>
                    act("setAreas", (now) =>
                      setAreas(now, isPart ? withCode(queryOf(now), area.code) : withRule(queryOf(now), rule)),
                    )
                  }
                />
                {isPart ? areaWords(hit, areas, words) : ruleName(rule, query.level, areas, words)}
              </label>
              {area.level === "gemeente" ? <MineButton {...{ area, mine, onMine }} /> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Areas of which the name starts with what was typed; failing that, those one slip away. */
export function findHits(text: string, areas: Areas): readonly AreaHit[] {
  const typed = wordsOf(text);
  if (typed.join("").length < 2) return [];
  const finder = areaFinderOf(areas);
  const starting = finder.starting(typed, MOST);
  return starting.length > 0 ? starting : finder.resembling(typed.join(" "));
}
