import { Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Message } from "../cube/message.ts";
import type { Language } from "../cube/text.ts";
import type { DataClient } from "../data/client.ts";
import { DataProvider } from "../data/provider.tsx";
import { loadTexts } from "../i18n/loadTexts.ts";
import { createWords } from "../i18n/createWords.ts";
import { WordsProvider } from "../i18n/context.tsx";
import type { PreferencesStore } from "../workspace/preferences.ts";
import type { WorkspaceStore } from "../workspace/store.ts";
import { EMPTY_WORKSPACE } from "../workspace/defaults.ts";
import type { Config } from "./config.ts";
import { Embedded, HelpDialog, Introduction, RecentWork, ShareDialog, WorkDialog, WorkNotices } from "./later.ts";
import { Page } from "./Page.tsx";
import { Boundary } from "./shell/Boundary.tsx";
import { Header } from "./shell/Header.tsx";
import { Notices } from "./shell/Notices.tsx";
import { usePlace } from "./place/usePlace.ts";
import { useKeeper } from "./work/useKeeper.ts";
import { WorkTools } from "./work/WorkTools.tsx";
import { useQuietMoment } from "./useQuietMoment.ts";
import { useTheme } from "./useTheme.ts";

interface RootProps {
  readonly data: DataClient;
  readonly store: WorkspaceStore;
  readonly preferences: PreferencesStore;
  readonly config: Config;
  /** The language that the link asks for, for this visit, else that of the person or the browser; its texts are there. */
  readonly firstLanguage: Language;
  readonly notices: readonly Message[];
  /** One figure without the panes, in the page of somebody else. */
  readonly embedded: boolean;
  readonly bind: (onNotices: (notices: readonly Message[]) => void) => () => void;
}

/** Language, theme and data around everything; the header above it. */
export function Root({ data, store, preferences, config, firstLanguage, notices: first, embedded, bind }: RootProps) {
  const { preferences: mine, prefer } = useStore(preferences);
  const [language, setLanguage] = useState(firstLanguage);
  const words = useMemo(() => createWords(language), [language]);
  const theme = useTheme(mine.theme, config.tokens);
  const [notices, setNotices] = useState(first);
  const chosen = useStore(store, ({ workspace }) => workspace !== EMPTY_WORKSPACE);
  const isReading = useCallback(() => data.queries.isFetching() > 0, [data]);
  const quiet = useQuietMoment(isReading);
  // Once followed always followed: back to the start screen is a step of the history, not the end of it.
  const [bound, setBound] = useState(false);
  if (!bound && !embedded && (chosen || quiet)) setBound(true);
  const keeper = useKeeper(store, quiet && !embedded);
  const [open, setOpen] = useState<"work" | "share" | "help" | null>(null);
  const [place, goToPlace] = usePlace();
  const openMyWork = useCallback(() => setOpen("work"), []);
  const close = useCallback(() => setOpen(null), []);
  const stepped = useStore(store, ({ history }) => history.steps.length > 1) || chosen;
  const tell = useCallback((more: readonly Message[]) => {
    setNotices((before) => [...new Map([...before, ...more].map((one) => [JSON.stringify(one), one])).values()]);
  }, []);

  useEffect(() => (bound ? bind(setNotices) : undefined), [bound, bind]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  if (embedded) {
    return (
      <WordsProvider value={words}>
        <DataProvider client={data}>
          <Suspense>
            <Embedded {...{ store, theme, config, quiet }} />
          </Suspense>
        </DataProvider>
      </WordsProvider>
    );
  }
  return (
    <WordsProvider value={words}>
      <DataProvider client={data}>
        <div className="shell">
          <a className="skip button" href="#main">
            {words.text("app.skip")}
          </a>
          <Header
            name={config.name}
            logo={config.logo}
            dark={theme.dark}
            languages={config.languages}
            onShare={chosen && place === null ? () => setOpen("share") : undefined}
            work={
              <WorkTools
                store={store}
                undo={stepped && quiet}
                keeps={keeper !== null}
                onMine={openMyWork}
                onHelp={() => setOpen("help")}
              />
            }
            onPlace={() => goToPlace(mine.favourite ?? config.defaultArea ?? "")}
            onHome={() => {
              goToPlace(null);
              store.getState().open(EMPTY_WORKSPACE);
            }}
            onDark={(dark) => {
              prefer({ theme: dark ? "dark" : "light" });
            }}
            onLanguage={(next) => {
              void loadTexts(next).then(() => {
                setLanguage(next);
                prefer({ language: next });
              });
            }}
          />
          <Boundary resetKey={language}>
            <Page
              {...{ store, preferences, theme, config, tell, place, quiet }}
              onPlace={goToPlace}
              notices={
                <div>
                  <Notices
                    notices={notices}
                    onDismiss={(index) => {
                      setNotices(notices.filter((_, place) => place !== index));
                    }}
                  />
                  <Suspense>{keeper && <WorkNotices {...{ store, keeper, theme, tell }} />}</Suspense>
                </div>
              }
              recent={
                <Suspense>
                  {keeper && !mine.introduced && <Introduction onDone={() => prefer({ introduced: true })} />}
                  {keeper && <RecentWork keeper={keeper} onAll={openMyWork} />}
                </Suspense>
              }
            />
          </Boundary>
          <Suspense>
            {open === "help" && <HelpDialog onClose={close} />}
            {open === "share" && <ShareDialog store={store} embedding={config.embedding} onClose={close} />}
            {open === "work" && keeper && <WorkDialog {...{ store, keeper, tell }} onClose={close} />}
          </Suspense>
        </div>
      </DataProvider>
    </WordsProvider>
  );
}
