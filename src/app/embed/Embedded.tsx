import { Suspense } from "react";
import { useStore } from "zustand";
import { useAreas, useCatalogue } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Intent } from "../../presentations/form.ts";
import { SignKey } from "../../presentations/signs/SignKey.tsx";
import type { Theme } from "../../ui/theme.ts";
import { useSteady } from "../../ui/useSteady.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { encodeLink } from "../../workspace/link/encode.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { sourceLine } from "../figure/FigureFoot.tsx";
import { Loading } from "../figure/Loading.tsx";
import { NotLoaded } from "../figure/NotLoaded.tsx";
import { Stage } from "../figure/Stage.tsx";
import { StageMessage } from "../figure/StageMessage.tsx";
import { useFigure } from "../figure/useFigure.ts";
import type { Config } from "../config.ts";
import { Paper } from "../later.ts";
import { Boundary } from "../shell/Boundary.tsx";
import { useDocumentTitle } from "../useDocumentTitle.ts";
import "../figure/figure.css";
import "./embed.css";

interface EmbeddedProps {
  readonly store: WorkspaceStore;
  readonly theme: Theme;
  readonly config: Config;
  /** Nothing is waited for any more: what only print needs may come in. */
  readonly quiet: boolean;
}

/** One figure in the page of somebody else: title, figure, signs, source, and the way to the workbench. */
export function Embedded({ store, theme, config, quiet }: EmbeddedProps) {
  const words = useWords();
  const workspace = useStore(store, (state) => state.workspace);
  const tab = activeTab(workspace);
  const base = useAreas();
  const catalogue = useCatalogue();
  const areas = base.state === "ready" ? base.value : undefined;
  const { reading, result, title, subtitle, form, borders, advice } = useFigure(
    workspace,
    tab,
    areas,
    catalogue.state === "ready" ? catalogue.value : undefined,
  );
  useDocumentTitle(title);
  const { retry } = reading;
  const onIntent = useSteady((intent: Intent) => {
    const nothing = () => undefined;
    void import("../intents.ts").then(({ followIntent }) => {
      followIntent(intent, store, result, { retry, openCard: nothing, explain: nothing, pointOut: nothing });
    });
  });
  const figure = (
    <main id="main" className="embedded">
      <h1>{title}</h1>
      <p className="subtitle">{subtitle}</p>
      <NotLoaded reading={reading} />
      {!result && <p className="printed-early">{words.text("work.printed-early")}</p>}
      <div className="stage" id="figure">
        <Loading reading={reading} />
        {reading.state === "idle" && <StageMessage title={words.text("app.no-selection")} />}
        {reading.state === "failed" && !result && !reading.problems.some(({ kind }) => kind === "unasked") && (
          <StageMessage title={words.text("app.failed-title")} onRetry={reading.retry} />
        )}
        {result && areas && (
          <div className="drawing">
            <Boundary resetKey={JSON.stringify(tab.query)}>
              {advice?.grade === "impossible" ? (
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
          {words.text("work.embed-back", { site: config.name })}
        </a>
      </footer>
    </main>
  );
  return (
    <>
      {figure}
      {quiet && areas && (
        <Suspense>
          <Paper {...{ store, areas, config }} mine={null} />
        </Suspense>
      )}
    </>
  );
}
