import { useStore } from "zustand";
import { useWords } from "../../i18n/context.tsx";
import type { Keeper } from "../../workspace/keep/keeper.ts";
import { useKeptNames } from "./useKeptNames.ts";
import { useNames } from "./useNames.ts";
import { savedWords, workName } from "./workName.ts";
import { WorkPicture } from "./WorkPicture.tsx";
import "./work.css";

const SHOWN = 6;

/** On the start screen: the work of last time, one click away. Nothing where nothing is kept. */
export function RecentWork({ keeper, onAll }: { readonly keeper: Keeper; readonly onAll: () => void }) {
  const words = useWords();
  const works = useStore(keeper, (state) => state.works);
  const names = useKeptNames(works, useNames());
  if (!works?.length) return null;
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">{words.text("work.recent")}</h2>
      <ul className="recent">
        {works.slice(0, SHOWN).map((work) => (
          <li key={work.id}>
            <button
              type="button"
              className="work-open"
              onClick={() => {
                keeper.openWork(work);
              }}
            >
              <WorkPicture work={work} />
              <span className="work-words">
                <strong>{workName(work.workspace, names, words)}</strong>
                <span className="quiet small">
                  {savedWords({ saved: work.saved, tabs: work.workspace.tabs.length }, words)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {works.length > SHOWN && (
        <button type="button" className="button link" onClick={onAll}>
          {words.text("work.recent-all")}
        </button>
      )}
    </section>
  );
}
