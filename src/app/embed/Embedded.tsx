import { useCallback, useMemo } from "react";
import { useStore } from "zustand";
import { subtitleOf } from "../../analysis/titles.ts";
import { useAreas, useBorders, useCatalogue } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Intent } from "../../presentations/form.ts";
import { FIRST_FORM, formById } from "../../presentations/registry.ts";
import { SignKey } from "../../presentations/signs/SignKey.tsx";
import type { Theme } from "../../ui/theme.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { askedQuery } from "../../workspace/formulas.ts";
import { encodeLink } from "../../workspace/link/encode.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { sourceLine } from "../figure/FigureFoot.tsx";
import { declarations, useKept } from "../figure/formParts.ts";
import { Loading } from "../figure/Loading.tsx";
import { named } from "../figure/ownWords.ts";
import { NotLoaded } from "../figure/NotLoaded.tsx";
import { Stage } from "../figure/Stage.tsx";
import { StageMessage } from "../figure/StageMessage.tsx";
import { followIntent } from "../intents.ts";
import { Boundary } from "../shell/Boundary.tsx";
import { useTabResult } from "../useTabResult.ts";
import "../figure/figure.css";
import "./embed.css";

interface EmbeddedProps {
  readonly store: WorkspaceStore;
  readonly theme: Theme;
  /** Name of the site, for the link back. */
  readonly site: string;
}

/** One figure in the page of somebody else: title, figure, signs, source, and the way to the workbench. */
export function Embedded({ store, theme, site }: EmbeddedProps) {
  const words = useWords();
  const workspace = useStore(store, (state) => state.workspace);
  const tab = activeTab(workspace);
  const reading = useTabResult({ ...tab, query: askedQuery(workspace, tab) });
  const { retry } = reading;
  const form = formById(tab.form) ?? FIRST_FORM;
  const declared = useKept(declarations, form);
  const base = useAreas();
  const catalogue = useCatalogue();
  const areas = base.state === "ready" ? base.value : undefined;
  const { names } = workspace;
  const { title, result } = useMemo(
    () => named(reading.result, { title: tab.title, names }, areas, words),
    [reading.result, tab.title, names, areas, words],
  );
  const itself = declared.state === "ready" ? declared.part : undefined;
  const borders = useBorders(result && areas ? itself?.borders?.(result, tab.options, areas) : undefined);
  const onIntent = useCallback(
    (intent: Intent) => {
      const nothing = () => undefined;
      followIntent(intent, store, result, { retry, openCard: nothing, explain: nothing, pointOut: nothing });
    },
    [store, result, retry],
  );
  const subtitle = result && areas ? words.say(subtitleOf(result, areas)) : "";
  const impossible =
    result && areas && itself && catalogue.state === "ready"
      ? itself.advise(result, catalogue.value, areas).grade === "impossible"
      : false;
  return (
    <main id="main" className="embedded">
      <h1>{title}</h1>
      <p className="subtitle">{subtitle}</p>
      <NotLoaded reading={reading} />
      <div className="stage" id="figure">
        <Loading reading={reading} />
        {reading.state === "idle" && <StageMessage title={words.text("app.no-selection")} />}
        {reading.state === "failed" && !result && (
          <StageMessage title={words.text("app.failed-title")} onRetry={reading.retry} />
        )}
        {result && areas && (
          <div className="drawing">
            <Boundary resetKey={JSON.stringify(tab.query)}>
              {impossible ? (
                <StageMessage title={words.text("app.cannot-draw")} />
              ) : (
                <Stage
                  {...{ form, borders, result, theme, words, areas, title, onIntent }}
                  asTable={false}
                  description={subtitle}
                  options={tab.options}
                  order={tab.query.order}
                />
              )}
            </Boundary>
          </div>
        )}
      </div>
      {result && <SignKey result={result} words={words} />}
      {result && tab.note && <p className="own-note">{tab.note}</p>}
      <footer className="figure-foot">
        <span className="sources">{result && sourceLine(result, words)}</span>
        <a href={`?${encodeLink(workspace)}`} target="_blank" rel="noopener">
          {words.text("work.embed-back", { site })}
        </a>
      </footer>
    </main>
  );
}
