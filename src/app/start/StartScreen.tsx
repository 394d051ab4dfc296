import type { ReactNode } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { themesWithIndicators } from "../../pickers/indicators/themes.ts";
import { SearchField } from "../../pickers/search/SearchField.tsx";
import { useWords } from "../../i18n/context.tsx";
import { HereLink } from "../../ui/HereLink.tsx";
import "./start.css";
import type { WorkspaceState } from "../../workspace/store.ts";
import { MineField } from "./MineField.tsx";

/** So many of the presentations that are ready are drawn here; the others stand in their themes. */
const EXAMPLES = 6;

interface StartScreenProps {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly act: WorkspaceState["act"];
  readonly mine: string | null;
  readonly onMine: (code: string | null) => void;
  /** Work of last time, when it has been read. */
  readonly recent: ReactNode;
  /** Draws an example; absent until the page has time for it. */
  readonly pictureOf: ((address: string) => ReactNode) | undefined;
  readonly onOpen: (indicator: string) => void;
  readonly onAddress: (address: string) => void;
  /** The page of my municipality. */
  readonly onPlace: () => void;
}

/** Nothing chosen yet: a question to type, examples to look at, themes to look into. */
export function StartScreen(props: StartScreenProps) {
  const { catalogue, areas, act, mine, onMine, recent, pictureOf, onOpen, onAddress, onPlace } = props;
  const words = useWords();
  const examples = catalogue.prepared?.slice(0, EXAMPLES) ?? [];
  return (
    <div className="start">
      <h1>{words.text("start.title")}</h1>
      <p className="lead">{words.text("start.lead")}</p>
      <SearchField {...{ catalogue, areas, act, mine }} />
      <MineField {...{ areas, mine, onMine, onPlace }} />
      {recent}
      {examples.length > 0 && (
        <>
          <h2>{words.text("start.examples")}</h2>
          <ul className="examples">
            {examples.map(({ title, address }) => (
              <li key={address}>
                <HereLink {...{ address }} onOpen={() => onAddress(address)}>
                  <span className="example-picture">{pictureOf?.(address)}</span>
                  {words.localised(title)}
                </HereLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.text("start.themes")}</h2>
      <ul className="themes">
        {themesWithIndicators(catalogue).map(({ theme, indicators }) => (
          <li key={theme.id}>
            <details>
              <summary>
                {words.localised(theme.name)}
                <span className="badge">{indicators.length}</span>
              </summary>
              <ul>
                {indicators.map((indicator) => (
                  <li key={indicator.id}>
                    <HereLink address={`indicators=${indicator.id}`} onOpen={() => onOpen(indicator.id)}>
                      {words.localised(indicator.name)}
                    </HereLink>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <p className="from quiet small">
        {words.text("start.from", {
          indicators: words.number(catalogue.indicators.length, 0),
          date: words.date(catalogue.updated),
        })}
      </p>
    </div>
  );
}
