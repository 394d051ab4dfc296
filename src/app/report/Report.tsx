import { useCallback, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Theme } from "../../ui/theme.ts";
import { tabName, withFormulaNames } from "../../workspace/changes/names.ts";
import { addBlock, showReport, tabsLeftOut } from "../../workspace/report/blocks.ts";
import { reportOf } from "../../workspace/report/reportOf.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { nameWorkspace } from "../../workspace/tabs.ts";
import { StageMessage } from "../figure/StageMessage.tsx";
import { useDocumentTitle } from "../useDocumentTitle.ts";
import { useNames } from "../work/useNames.ts";
import { Blocks } from "./Blocks.tsx";
import { ReportProvider } from "./context.tsx";
import type { ReportParts } from "./context.tsx";
import { REPORT_ICONS } from "./icons.ts";
import { LiveText } from "./LiveText.tsx";
import { firstTab, placeOf, usualTitle } from "./placeOf.ts";
import { SameFor } from "./SameFor.tsx";
import "../figure/figure.css";
import "./report.css";

interface ReportProps {
  readonly store: WorkspaceStore;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly theme: Theme;
  readonly mine: string | null;
  readonly site: string;
  readonly notices: ReactNode;
  readonly onExport: () => void;
}

/** The tabs as one document: to read, to arrange, to make the same for another municipality, to print. */
export function Report({ store, catalogue, areas, theme, mine, site, notices, onExport }: ReportProps) {
  const words = useWords();
  const names = useNames();
  const { workspace, work, act } = useStore(store);
  const [arranging, setArranging] = useState(false);
  const beginArranging = useCallback(() => setArranging(true), []);
  const place = useMemo(() => placeOf(workspace, areas), [workspace, areas]);
  const blocks = reportOf(workspace);
  const leftOut = tabsLeftOut(workspace);
  const first = firstTab(workspace, blocks);
  const parts: ReportParts = { workspace, work, act, catalogue, areas, theme, mine: place ?? mine, place, first };
  const usual = usualTitle(place, areas, words);
  // A title with figures in it that follow the choices is a matter of the page itself.
  useDocumentTitle(workspace.title === "" || workspace.title.includes("{") ? usual : workspace.title);
  return (
    <ReportProvider value={parts}>
      <main id="main" className="whole report-page" tabIndex={-1}>
        {notices}
        <div className="report-tools">
          <button
            type="button"
            className="button"
            onClick={() => act("showReport", (now) => showReport(now, false), "look")}
          >
            <Icon path={REPORT_ICONS.back} size={16} />
            {words.text("report.back")}
          </button>
          <button type="button" className="button" aria-pressed={arranging} onClick={() => setArranging(!arranging)}>
            {words.text("report.arrange")}
          </button>
          <button type="button" className="button" aria-haspopup="dialog" onClick={onExport}>
            {words.text("app.export")}
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            <Icon path={REPORT_ICONS.print} size={16} />
            {words.text("report.print")}
          </button>
          <SameFor />
        </div>
        <article className="report">
          <header>
            <h1 className={arranging ? "visually-hidden" : undefined}>
              {workspace.title === "" ? usual : <LiveText text={workspace.title} />}
            </h1>
            {arranging && (
              <label className="report-name">
                <span className="visually-hidden">{words.text("report.name")}</span>
                <input
                  key={workspace.title}
                  className="field"
                  defaultValue={workspace.title}
                  placeholder={usual}
                  maxLength={300}
                  onBlur={({ target }) => act("nameWorkspace", (now) => nameWorkspace(now, target.value))}
                />
              </label>
            )}
            <p className="quiet small">
              {words.text("report.made", { site, date: words.date(new Date().toISOString().slice(0, 10)) })}
            </p>
          </header>
          {blocks.length === 0 && <StageMessage title={words.text("report.empty")} />}
          <Blocks arranging={arranging} onArrange={beginArranging} />
          {(arranging || blocks.length === 0) && leftOut.length > 0 && (
            <section className="left-out" aria-labelledby="left-out">
              <h2 id="left-out">{words.text("report.left-out")}</h2>
              {leftOut.map((tab) => {
                const title = words.say({
                  id: "work.said",
                  params: { name: tabName(tab, withFormulaNames(names, workspace)) },
                });
                return (
                  <button
                    key={tab.id}
                    type="button"
                    className="button"
                    onClick={() =>
                      act("addBlock", (now) => addBlock(now, blocks.length, { kind: "figure", tab: tab.id }))
                    }
                  >
                    {words.text("report.add-figure", { title })}
                  </button>
                );
              })}
            </section>
          )}
        </article>
      </main>
    </ReportProvider>
  );
}
