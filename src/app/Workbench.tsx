import { Suspense, useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Areas } from "../cube/area.ts";
import type { Catalogue } from "../cube/indicator.ts";
import { subtitleOf } from "../analysis/titles.ts";
import { useAreas, useBorders, useWithTables } from "../data/hooks.ts";
import type { ResultReading } from "../data/hooks.ts";
import { useWords } from "../i18n/context.tsx";
import type { FigurePlace } from "../presentations/figurePlace.ts";
import type { Intent } from "../presentations/form.ts";
import { FIRST_FORM, formById } from "../presentations/registry.ts";
import { activeTab } from "../workspace/defaults.ts";
import { askedQuery } from "../workspace/formulas.ts";
import type { WorkspaceStore } from "../workspace/store.ts";
import type { Theme } from "../ui/theme.ts";
import { useSteady } from "../ui/useSteady.ts";
import "./figure/figure.css";
import { useDescription } from "./figure/useDescription.ts";
import { useOwnWords } from "./figure/useOwnWords.ts";
import { useExplained } from "./figure/useExplained.ts";
import { FigurePane } from "./figure/FigurePane.tsx";
import { declarations, useKept } from "./figure/formParts.ts";
import {
  ChooseMembers,
  ComparisonChips,
  FilterBar,
  GapOffers,
  GroupOffers,
  QuickCalculations,
} from "../pickers/index.ts";
import { BottomBar } from "./shell/BottomBar.tsx";
import { ChoosePane } from "./shell/ChoosePane.tsx";
import { AboutFigure, FocusBar, TabBar } from "./later.ts";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { useFigureFirst } from "./useFigureFirst.ts";
import { useTabResult } from "./useTabResult.ts";
import { past, pastOf } from "./work/past.ts";
import { Pane } from "./shell/Pane.tsx";

interface WorkbenchProps {
  readonly store: WorkspaceStore;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly theme: Theme;
  readonly mine: string | null;
  readonly onMine: (code: string | null) => void;
  readonly notices: ReactNode;
  readonly onCard: (indicator: string) => void;
  readonly onExport: () => void;
}

/** What is chosen, the figure, and what it means: three panes over one document. */
export function Workbench({ store, theme, mine, notices, onMine, onCard, onExport, ...known }: WorkbenchProps) {
  const words = useWords();
  const { workspace, act } = useStore(store);
  const tab = activeTab(workspace);
  const question = askedQuery(workspace, tab);
  const { catalogue, areas: base } = useWithTables(known.catalogue, known.areas, question);
  const current = useTabResult({ ...tab, query: question });
  const then = pastOf(useStore(past), tab);
  const reading: ResultReading = then
    ? { ...current, state: "ready", result: then.result, stale: false, problems: [] }
    : current;
  const { title, result } = useOwnWords(reading.result, { title: tab.title, names: workspace.names }, base);
  useDocumentTitle(title);
  // The field in which somebody asked is gone: keys and speech go on at the figure, not at the top of the page.
  useEffect(() => {
    const asked = store.getState().history.steps.length > 1;
    if (asked && document.activeElement === document.body) document.getElementById("main")?.focus();
  }, [store]);
  const { retry } = reading;
  const form = formById(tab.form) ?? FIRST_FORM;
  const declared = useKept(declarations, form);
  const borders = useBorders(
    result && declared.state === "ready" ? declared.part.borders?.(result, tab.options, base) : undefined,
  );
  const pickersWait = !useFigureFirst(reading.state === "loading" || borders.state === "loading");
  // Who chooses among neighbourhoods needs their names; a figure has those of its own areas with it.
  const detailed = useAreas(pickersWait ? undefined : tab.query.level);
  const areas = detailed.state === "ready" && base === known.areas ? detailed.value : base;
  const [focus, setFocus] = useState<string | null>(null);
  const focused = result?.areas.find((area) => area.code === focus);
  const [panes, setPanes] = useState(openPanes);
  const explained = useExplained(question);
  const explain = (figure: FigurePlace, asked: boolean): void => {
    // Only the figures of now can be explained.
    if (then) return;
    explained.ask(figure, asked);
    // On a narrow screen the sheet would lie over the figure, so there it only comes when asked.
    if (asked || !isNarrow()) setPanes(({ choose }) => ({ choose: choose && !isNarrow(), explain: true }));
  };
  const onIntent = useSteady((intent: Intent) => {
    const pointOut = (code: string): void => setFocus((before) => (before === code ? null : code));
    void import("./intents.ts").then(({ followIntent }) => {
      followIntent(intent, store, result, { retry, openCard: onCard, explain, pointOut });
    });
  });
  const day = then?.day;
  const subtitle = useMemo(() => {
    const made = result ? words.say(subtitleOf(result, areas)) : "";
    return day === undefined ? made : words.text("app.as-it-was", { subtitle: made, date: words.date(day) });
  }, [result, areas, words, day]);
  const description = useDescription(result, areas, focused?.code ?? mine ?? undefined);
  const picker = { workspace, act, catalogue, areas, mine };
  const focusedPlace = focused?.level === "gemeente" ? focused.code : mine;
  return (
    <>
      <ChoosePane
        {...picker}
        {...{ onMine }}
        open={panes.choose}
        wait={pickersWait}
        onToggle={(open) => {
          setPanes({ choose: open, explain: open && isNarrow() ? false : panes.explain });
        }}
      />
      <main id="main" className="workbench" tabIndex={-1}>
        {notices}
        <div className="tabs-room">
          <Suspense>{pickersWait ? null : <TabBar store={store} />}</Suspense>
        </div>
        <FigurePane
          {...{
            tab,
            reading,
            result,
            form,
            declared,
            borders,
            catalogue,
            areas: base,
            theme,
            title,
            subtitle,
            description,
            onIntent,
            onExport,
          }}
          mine={focused?.code ?? mine}
          focus={
            focused && (
              <Suspense>
                <FocusBar
                  area={focused}
                  {...(focused.level === tab.query.level && { act })}
                  {...(focused.level === "gemeente" && focused.code !== mine && { onMine: () => onMine(focused.code) })}
                  {...(explained.place?.code === focused.code && {
                    onExplain: () => {
                      if (explained.place) explain(explained.place, true);
                    },
                  })}
                  onClose={() => {
                    setFocus(null);
                  }}
                />
              </Suspense>
            )
          }
          chips={
            <Suspense fallback={<div className="chips-room" />}>
              {pickersWait ? (
                <div className="chips-room" />
              ) : (
                <div className="figure-chips">
                  {reading.problems.some(({ kind }) => kind === "unchosen") && (
                    <ChooseMembers {...picker} query={question} />
                  )}
                  <ComparisonChips {...picker} mine={focusedPlace} />
                  <QuickCalculations {...picker} />
                  {result && <FilterBar {...picker} result={result} />}
                  {result && <GroupOffers act={act} result={result} />}
                  {result && <GapOffers {...picker} result={result} />}
                </div>
              )}
            </Suspense>
          }
        />
      </main>
      <Pane
        id="explain"
        title={words.text("app.explain")}
        open={panes.explain}
        onToggle={(open) => {
          setPanes({ explain: open, choose: open && isNarrow() ? false : panes.choose });
        }}
      >
        <Suspense>
          <AboutFigure
            {...{ workspace, act, tab, question, result, explained, form, borders, theme }}
            {...{ catalogue, description, onCard, onIntent }}
            plain={reading.result}
            wait={pickersWait}
          />
        </Suspense>
      </Pane>
      <BottomBar panes={panes} onPanes={setPanes} />
    </>
  );
}

function isNarrow(): boolean {
  return window.innerWidth < 900;
}

/** On a narrow screen the figure comes first; between, there is room for one pane beside it. */
function openPanes(): { readonly choose: boolean; readonly explain: boolean } {
  return { choose: !isNarrow(), explain: window.innerWidth >= 1180 };
}
