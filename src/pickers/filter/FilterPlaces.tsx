import { useId, useState } from "react";
import type { LevelId } from "../../cube/area.ts";
import type { Filter } from "../../analysis/query.ts";
import { useWords } from "../../i18n/context.tsx";
import type { PickerProps } from "../props.ts";
import { placesFor } from "./offered.ts";

interface FilterPlacesProps extends Pick<PickerProps, "areas"> {
  readonly level: LevelId;
  readonly onAdd: (condition: Filter) => void;
}

/** Only the areas within a larger one, or of a ready group. Nothing where the level has neither. */
export function FilterPlaces({ areas, level, onAdd }: FilterPlacesProps) {
  const words = useWords();
  const id = useId();
  const lists = placesFor(areas, level, words);
  const [chosen, setChosen] = useState("");
  const condition = lists.flatMap(({ places }) => places).find(({ value }) => value === chosen)?.condition;
  if (lists.length === 0) return null;
  return (
    <form
      className="filter-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (condition) onAdd(condition);
      }}
    >
      <label className="field-label" htmlFor={id}>
        {words.text("filter.within")}
      </label>
      <select id={id} className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{words.text("filter.choose-place")}</option>
        {lists.map(({ title, places }) => (
          <optgroup key={title} label={title}>
            {places.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="button" disabled={!condition}>
        {words.text("filter.apply-within")}
      </button>
    </form>
  );
}
