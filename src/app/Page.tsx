import { Suspense, useCallback, useState } from "react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Areas } from "../cube/area.ts";
import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import { problemMessage } from "../cube/problem.ts";
import { useAreas, useCatalogue } from "../data/hooks.ts";
import type { Reading } from "../data/hooks.ts";
import { useWords } from "../i18n/context.tsx";
import type { Theme } from "../ui/theme.ts";
import { EMPTY_WORKSPACE } from "../workspace/defaults.ts";
import type { PreferencesStore } from "../workspace/preferences.ts";
import type { WorkspaceStore } from "../workspace/store.ts";
import type { Config } from "./config.ts";
import { StageMessage } from "./figure/StageMessage.tsx";
import {
  CardDialog,
  ExamplePicture,
  ExportDialog,
  Gallery,
  Paper,
  PlacePage,
  Report,
  StartWhenThere,
  WorkbenchWhenThere,
} from "./later.ts";
import type { PlaceCode } from "./place/usePlace.ts";
import { useKnownHere } from "./useKnownHere.ts";

interface PageProps {
  readonly store: WorkspaceStore;
  readonly preferences: PreferencesStore;
  readonly theme: Theme;
  readonly config: Config;
  readonly notices: ReactNode;
  /** What was kept before, for the start screen. */
  readonly recent: ReactNode;
  /** Nothing is waited for: what is nice to have may come in. */
  readonly quiet: boolean;
  readonly tell: (notices: readonly Message[]) => void;
  /** The municipality whose page is shown instead of what is chosen. */
  readonly place: PlaceCode;
  readonly onPlace: (code: PlaceCode) => void;
}

/** Start screen or workbench, once the catalogue and the areas are there. */
export function Page(props: PageProps) {
  const words = useWords();
  const catalogue = useCatalogue();
  const areas = useAreas();
  if (catalogue.state === "ready" && areas.state === "ready") {
    return <Ready {...props} catalogue={catalogue.value} areas={areas.value} />;
  }
  const failures = [catalogue, areas].filter(
    (one): one is Extract<Reading<unknown>, { state: "failed" }> => one.state === "failed",
  );
  const [failed] = failures;
  return (
    <main id="main" className="whole">
      {props.notices}
      {failed && (
        <StageMessage
          title={words.text("app.failed-title")}
          text={words.say(problemMessage(failed.problem))}
          onRetry={() => {
            for (const failure of failures) failure.retry();
          }}
        />
      )}
    </main>
  );
}

interface ReadyProps extends PageProps {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

function Ready(props: ReadyProps) {
  const {
    store,
    preferences,
    theme,
    config,
    notices,
    recent,
    quiet,
    tell,
    place: asked,
    onPlace,
    catalogue,
    areas,
  } = props;
  const workspace = useStore(store, (state) => state.workspace);
  const favourite = useStore(preferences, (state) => state.preferences.favourite) ?? config.defaultArea ?? null;
  const [card, setCard] = useState(() => new URLSearchParams(window.location.search).get("card"));
  const [gallery] = useState(() => new URLSearchParams(window.location.search).has("gallery"));
  const [exporting, setExporting] = useState(false);
  const closeCard = useCallback(() => {
    setCard(null);
  }, []);

  useKnownHere(store, catalogue, areas, tell);

  const keepMine = (code: string | null): void => {
    preferences.getState().prefer({ favourite: code });
  };
  const open = (id: string): void => {
    const indicator = indicatorOf(catalogue, id);
    const country = Object.values(areas.areas).find((area) => area.level === "land");
    if (!indicator || !country) return;
    const place = favourite === null ? undefined : areas.areas[favourite];
    void import("../workspace/openings.ts").then(({ openIndicator }) => {
      store
        .getState()
        .act("openIndicator", (before) => openIndicator(before, indicator, { favourite: place, country }));
    });
  };
  if (gallery && workspace === EMPTY_WORKSPACE) {
    return (
      <Suspense>
        <Gallery catalogue={catalogue} areas={areas} />
      </Suspense>
    );
  }
  if (asked !== null) {
    return (
      <Suspense>
        <PlacePage
          {...{ catalogue, areas, notices, onPlace }}
          code={asked}
          mine={favourite}
          onMine={keepMine}
          onAddress={(address) => {
            void import("../workspace/link/decode.ts").then(({ decodeLink }) => {
              store.getState().open(decodeLink(address).workspace ?? EMPTY_WORKSPACE);
              onPlace(null);
            });
          }}
        />
      </Suspense>
    );
  }
  return (
    <>
      {workspace === EMPTY_WORKSPACE ? (
        <main id="main" tabIndex={-1} className="whole">
          {notices}
          <StartWhenThere
            {...{ catalogue, areas, recent }}
            act={store.getState().act}
            mine={favourite}
            onMine={keepMine}
            onOpen={open}
            onPlace={() => onPlace(favourite ?? "")}
            pictureOf={
              quiet
                ? (address) => (
                    <Suspense>
                      <ExamplePicture {...{ address, theme, catalogue, areas }} />
                    </Suspense>
                  )
                : undefined
            }
            onAddress={(address) => {
              void import("../workspace/prepared.ts").then(({ showPrepared }) => {
                store.getState().act("showPrepared", (before) => showPrepared(before, address));
              });
            }}
          />
        </main>
      ) : workspace.page === "report" ? (
        <Suspense>
          <Report
            {...{ store, catalogue, areas, theme, notices }}
            mine={favourite}
            site={config.name}
            onExport={() => setExporting(true)}
          />
        </Suspense>
      ) : (
        <WorkbenchWhenThere
          {...{ store, catalogue, areas, theme, notices }}
          mine={favourite}
          onMine={keepMine}
          onCard={setCard}
          onExport={() => setExporting(true)}
        />
      )}
      {quiet && workspace !== EMPTY_WORKSPACE && (
        <Suspense>
          <Paper {...{ store, areas, config }} mine={favourite} />
        </Suspense>
      )}
      {exporting && (
        <Suspense>
          <ExportDialog {...{ store, areas, config }} mine={favourite} onClose={() => setExporting(false)} />
        </Suspense>
      )}
      {card !== null && (
        <Suspense>
          <CardDialog id={card} {...{ catalogue, areas }} onClose={closeCard} onDraw={open} />
        </Suspense>
      )}
    </>
  );
}
