import { Suspense, useDeferredValue, useId, useState } from "react";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import { chosenIndicators, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { useSlash } from "../useSlash.ts";
import { FacetFields } from "./FacetFields.tsx";
import type { Facets } from "./facets.ts";
import { NO_FACETS, passesFacets } from "./facets.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";
import { PreparedList } from "./PreparedList.tsx";
import { themesWithIndicators } from "./themes.ts";
import "../search/search.css";
import "./indicators.css";
import "../pickers.css";

/** The search with its index comes in when somebody goes to the field. */
const loadAnswers = () => import("./Answers.tsx");
const Answers = lazyPart(async () => ({ default: (await loadAnswers()).Answers }));

const OtherSources = lazyPart(async () => {
  const [{ OtherSources }] = await Promise.all([import("../tables/OtherSources.tsx"), needTexts("tables")]);
  return { default: OtherSources };
});

/** Choosing what the figures are about: by searching, or through the themes. */
export function IndicatorPicker(props: PickerProps) {
  const words = useWords();
  const id = useId();
  const field = useSlash();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text);
  const [facets, setFacets] = useState(NO_FACETS);
  return (
    <div className="picker">
      <div className="search-field">
        <label className="visually-hidden" htmlFor={id}>
          {words.text("pickers.search")}
        </label>
        <input
          ref={field}
          id={id}
          className="field"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.text("pickers.search")}
          value={text}
          onFocus={() => void loadAnswers().then(({ finderReady }) => finderReady(props.catalogue))}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || text === "") return;
            event.preventDefault();
            setText("");
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <FacetFields {...props} facets={facets} onChange={setFacets} />
      {asked.trim() === "" ? (
        <ThemeTree {...props} facets={facets} />
      ) : (
        <Suspense>
          <Answers {...props} text={asked} facets={facets} />
        </Suspense>
      )}
      <Suspense>
        <OtherSources {...props} />
      </Suspense>
    </div>
  );
}

function ThemeTree({ facets, ...props }: PickerProps & { readonly facets: Facets }) {
  const words = useWords();
  const { catalogue, workspace } = props;
  const chosen = new Set(chosenIndicators(queryOf(workspace), catalogue).map((indicator) => indicator.theme));
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const themes = themesWithIndicators(catalogue, (indicator) => passesFacets(indicator, facets));
  if (themes.length === 0) return <p className="meta">{words.text("pickers.facets-nothing")}</p>;
  return themes.map(({ theme, indicators }) => {
    const isOpen = opened[theme.id] ?? chosen.has(theme.id);
    const prepared = catalogue.prepared?.filter((one) => one.theme === theme.id) ?? [];
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
          <>
            <ul>
              {indicators.map((indicator) => (
                <IndicatorRow key={indicator.id} {...props} indicator={indicator} />
              ))}
            </ul>
            {prepared.length > 0 && <PreparedList {...{ prepared }} act={props.act} />}
          </>
        ) : null}
      </details>
    );
  });
}
