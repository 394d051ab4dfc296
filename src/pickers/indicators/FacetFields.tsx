import { useId } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { PickerProps } from "../props.ts";
import type { Facets } from "./facets.ts";
import { facetChoices, NO_FACETS } from "./facets.ts";

interface FacetFieldsProps extends Pick<PickerProps, "catalogue" | "areas"> {
  readonly facets: Facets;
  readonly onChange: (facets: Facets) => void;
}

/** Narrows the list of indicators to a level, a year and a source. Folded away; the summary says what is asked. */
export function FacetFields({ catalogue, areas, facets, onChange }: FacetFieldsProps) {
  const words = useWords();
  const { levels, years, providers } = facetChoices(catalogue, areas);
  const asked = Object.values(facets).filter((value) => value !== "").length;
  return (
    <details className="facets">
      <summary>
        {words.text("pickers.facets")}
        {asked > 0 ? <span className="badge">{asked}</span> : null}
      </summary>
      <Facet
        label={words.text("pickers.level")}
        value={facets.level}
        options={levels.map(({ id, name }) => [id, words.localised(name)])}
        onChange={(level) => onChange({ ...facets, level })}
      />
      <Facet
        label={words.text("pickers.facet-year")}
        value={facets.year}
        options={years.map((year) => [year, year])}
        onChange={(year) => onChange({ ...facets, year })}
      />
      <Facet
        label={words.text("pickers.facet-source")}
        value={facets.provider}
        options={providers.map(({ id, name }) => [id, words.localised(name)])}
        onChange={(provider) => onChange({ ...facets, provider })}
      />
      {asked > 0 ? (
        <button type="button" className="button link" onClick={() => onChange(NO_FACETS)}>
          {words.text("pickers.facets-clear")}
        </button>
      ) : null}
    </details>
  );
}

interface FacetProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

function Facet({ label, value, options, onChange }: FacetProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className="facet">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.text("pickers.facet-any")}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
