import { useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { Tab } from "../../workspace/document.ts";
import type { Live } from "../../workspace/report/live.ts";
import { tabName, withFormulaNames } from "../../workspace/changes/names.ts";
import { useFigure } from "../figure/useFigure.ts";
import { useNames } from "../work/useNames.ts";
import { useReport } from "./context.tsx";
import { factsOf } from "./facts.ts";

/** The figures of a tab that can stand in a text, each as it reads now; one click puts it there. */
export function LiveFacts({ onInsert }: { readonly onInsert: (live: Live) => void }) {
  const words = useWords();
  const { workspace, first } = useReport();
  const names = withFormulaNames(useNames(), workspace);
  const [chosen, setChosen] = useState(first?.id);
  const tabs = workspace.tabs.filter(({ query }) => query.series.length > 0);
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  if (!tab) return null;
  const place = (one: Tab) => workspace.tabs.indexOf(one) + 1;
  return (
    <details className="live-facts">
      <summary>{words.text("report.live")}</summary>
      <p className="small quiet">{words.text("report.live-hint")}</p>
      <label>
        {words.text("report.live-of")}
        <select className="field" value={tab.id} onChange={(event) => setChosen(event.target.value)}>
          {tabs.map((one) => (
            <option key={one.id} value={one.id}>
              {`${place(one)}. ${words.say({ id: "work.said", params: { name: tabName(one, names) } })}`}
            </option>
          ))}
        </select>
      </label>
      <Facts key={tab.id} tab={tab} onInsert={(live) => onInsert({ ...live, tab: String(place(tab)) })} />
    </details>
  );
}

function Facts({ tab, onInsert }: { readonly tab: Tab; readonly onInsert: (live: Live) => void }) {
  const words = useWords();
  const { workspace, areas, place } = useReport();
  const { result, title } = useFigure(workspace, tab, areas, undefined);
  if (!result) return <p className="quiet">{words.text("app.loading")}</p>;
  return (
    <ul className="facts">
      {factsOf({ result, areas, words, title, place }).map(({ live, name, text }) => (
        <li key={JSON.stringify(live)}>
          <button type="button" onClick={() => onInsert(live)}>
            <span className="small quiet">{name}</span>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
