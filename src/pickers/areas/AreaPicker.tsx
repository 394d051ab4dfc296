import { Suspense, useId } from "react";
import { levelOf } from "../../cube/area.ts";
import { useWords } from "../../i18n/context.tsx";
import { needTexts } from "../../i18n/loadTexts.ts";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import { setAreas, setLevel } from "../../workspace/actions.ts";
import { hasLevel } from "../availability.ts";
import { chosenIndicators, countryOf, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { AreaLists } from "./AreaLists.tsx";
import { AreaSearch } from "./AreaSearch.tsx";
import { areaName, ruleName, selectedCodes, selectedRules, withCode, withRule } from "./areaLists.ts";
import { OwnGroups } from "./OwnGroups.tsx";
import { MineButton } from "./MineButton.tsx";
import "./areas.css";
import "../pickers.css";

const AddressSearch = lazyPart(async () => {
  const [{ AddressSearch }] = await Promise.all([import("../address/AddressSearch.tsx"), needTexts("address")]);
  return { default: AddressSearch };
});

export interface AreaPickerProps extends PickerProps {
  /** Makes an area *mijn gemeente*, or none. */
  readonly onMine: (code: string | null) => void;
}

const MOST_PARENTS = 10;
const MOST_CHIPS = 30;

/** Choosing areas: the level, what is chosen as chips, a search field and lists. */
export function AreaPicker(props: AreaPickerProps) {
  const { workspace, act, catalogue, areas } = props;
  const words = useWords();
  const id = useId();
  const query = queryOf(workspace);
  const indicators = chosenIndicators(query, catalogue);
  const changeLevel = (level: string) => {
    // All areas in the country are all areas: as such they give way to the first that is chosen.
    const country = countryOf(areas).code;
    const codes = selectedCodes(query).filter((code) => code !== country);
    const rank = (one: string) => levelOf(areas, one)?.rank ?? 0;
    const within = rank(level) > rank(query.level) && codes.length <= MOST_PARENTS ? codes : [];
    act("setLevel", (now) => setLevel(now, level, within));
  };
  return (
    <div className="picker">
      <label className="field-label" htmlFor={id}>
        {words.text("pickers.level")}
      </label>
      <select id={id} className="field" value={query.level} onChange={(event) => changeLevel(event.target.value)}>
        {areas.levels.map((level) => {
          const name = words.localised(level.plural);
          const has = indicators.length === 0 || indicators.some((indicator) => hasLevel(indicator, level.id));
          return (
            <option key={level.id} value={level.id}>
              {has ? name : words.text("pickers.level-without", { level: name })}
            </option>
          );
        })}
      </select>
      <ChosenAreas {...props} />
      <OwnGroups {...props} />
      <AreaSearch {...props} key={query.level} />
      <Suspense>
        <AddressSearch {...props} />
      </Suspense>
      <AreaLists {...props} key={`${query.level}-lists`} />
    </div>
  );
}

function ChosenAreas({ workspace, act, areas, mine, onMine }: AreaPickerProps) {
  const words = useWords();
  const query = queryOf(workspace);
  const codes = selectedCodes(query);
  const rules = selectedRules(query);
  return (
    <ul className="chips" aria-label={words.text("pickers.chosen-areas")}>
      {rules.map((rule) => {
        const name = ruleName(rule, query.level, areas, words);
        return (
          <li key={JSON.stringify(rule)} className="chip">
            {name}
            {rule.kind === "all" ? null : (
              <Remove
                name={name}
                onRemove={() => act("setAreas", (now) => setAreas(now, withRule(queryOf(now), rule)))}
              />
            )}
          </li>
        );
      })}
      {codes.slice(0, MOST_CHIPS).map((code) => {
        const area = areas.areas[code];
        const name = area ? areaName(area, words) : code;
        return (
          <li key={code} className={code === mine ? "chip mine" : "chip"}>
            {area?.level === "gemeente" ? <MineButton {...{ area, mine, onMine }} /> : null}
            {name}
            <Remove
              name={name}
              onRemove={() => act("setAreas", (now) => setAreas(now, withCode(queryOf(now), code)))}
            />
          </li>
        );
      })}
      {codes.length > MOST_CHIPS ? (
        <li className="meta">{words.text("pickers.more-areas", { count: codes.length - MOST_CHIPS })}</li>
      ) : null}
      {codes.length + rules.length > 1 ? (
        <li>
          <button
            type="button"
            className="button link"
            onClick={() => act("setAreas", (now) => setAreas(now, [{ kind: "all" }]))}
          >
            {words.text("pickers.clear-areas")}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      className="chip-remove"
      aria-label={words.text("pickers.remove", { name })}
      onClick={onRemove}
    >
      ×
    </button>
  );
}
