import type { ReactNode } from "react";
import type { Catalogue } from "../../cube/indicator.ts";
import { themesWithIndicators } from "../../pickers/indicators/themes.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { formById } from "../../presentations/registry.ts";
import "./start.css";
import { EXAMPLES } from "./examples.ts";

interface StartScreenProps {
  readonly catalogue: Catalogue;
  /** The search field, which the start screen places but does not know. */
  readonly search: ReactNode;
  /** The field for *mijn gemeente*, beside it. */
  readonly mine: ReactNode;
  /** Work of last time, when it has been read. */
  readonly recent: ReactNode;
  readonly onOpen: (indicator: string) => void;
  readonly onAddress: (address: string) => void;
}

/** Nothing chosen yet: a question to type, examples to look at, themes to look into. */
export function StartScreen({ catalogue, search, mine, recent, onOpen, onAddress }: StartScreenProps) {
  const words = useWords();
  return (
    <div className="start">
      <h1>{words.text("start.title")}</h1>
      <p className="lead">{words.text("start.lead")}</p>
      {search}
      {mine}
      {recent}
      <h2>{words.text("start.examples")}</h2>
      <ul className="examples">
        {EXAMPLES.map(({ title, address }) => (
          <li key={address}>
            <a
              href={`?${address}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onAddress(address);
              }}
            >
              <Icon path={formById(new URLSearchParams(address).get("view") ?? "")?.icon ?? ""} />
              {words.localised(title)}
            </a>
          </li>
        ))}
      </ul>
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
                    <a
                      href={`?indicators=${indicator.id}`}
                      onClick={(event) => {
                        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                        event.preventDefault();
                        onOpen(indicator.id);
                      }}
                    >
                      {words.localised(indicator.name)}
                    </a>
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
