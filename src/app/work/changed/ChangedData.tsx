import { useId, useMemo } from "react";
import { useStore } from "zustand";
import { useAreas, useCatalogue } from "../../../data/hooks.ts";
import { useWords } from "../../../i18n/context.tsx";
import { EMPTY_WORKSPACE, activeTab } from "../../../workspace/defaults.ts";
import { compareFigures } from "../../../workspace/figures/compare.ts";
import { keepFigures, resultOf } from "../../../workspace/figures/kept.ts";
import { questionOf } from "../../../workspace/figures/question.ts";
import { standingFigures } from "../../../workspace/figures/standing.ts";
import { changeMessages } from "../../../workspace/figures/words.ts";
import { askedQuery } from "../../../workspace/formulas.ts";
import type { Keeper } from "../../../workspace/keep/keeper.ts";
import type { WorkspaceStore } from "../../../workspace/store.ts";
import { useTabResult } from "../../useTabResult.ts";
import { past, pastOf } from "../past.ts";
import { Revisions } from "./Revisions.tsx";
import "./changed.css";

interface ChangedDataProps {
  readonly store: WorkspaceStore;
  readonly keeper: Keeper;
}

/**
 * What has changed in the data of this tab since its work was kept, with the figures of then one click away. Stays
 * until the person has seen it; nothing where nothing changed.
 */
export function ChangedData({ store, keeper }: ChangedDataProps) {
  const words = useWords();
  const id = useId();
  const workspace = useStore(store, (state) => state.workspace);
  const memory = useStore(keeper.memory);
  const shown = useStore(past);
  const catalogue = useCatalogue();
  const areas = useAreas();
  const tab = activeTab(workspace);
  const { state, result, stale, problems } = useTabResult({ ...tab, query: askedQuery(workspace, tab) });
  const known = catalogue.state === "ready" && areas.state === "ready" && workspace !== EMPTY_WORKSPACE;
  const kept = useMemo(
    () =>
      known && memory.read
        ? standingFigures(memory, workspace, tab, { catalogue: catalogue.value, areas: areas.value })
        : undefined,
    [known, memory, workspace, tab, catalogue, areas],
  );
  const now = state === "ready" && !stale && problems.length === 0 ? result : undefined;
  const changes = useMemo(
    () => (kept && now && catalogue.state === "ready" ? compareFigures(kept, now, catalogue.value) : null),
    [kept, now, catalogue],
  );
  if (!kept || !now || !changes || catalogue.state !== "ready") return null;
  const day = dayOf(kept.taken);
  const isPast = pastOf(shown, tab) !== null;
  const see = (): void => {
    const figures = keepFigures(now, questionOf(workspace, tab), catalogue.value, Date.now());
    past.setState(null, true);
    if (figures) keeper.memory.take({ [tab.id]: figures });
  };
  return (
    <section className="changed" aria-labelledby={id}>
      <h2 id={id}>{words.text("work.changed", { date: words.date(day) })}</h2>
      <ul>
        {changeMessages(changes).map((message) => (
          <li key={words.say(message)}>{words.say(message)}</li>
        ))}
      </ul>
      <Revisions changes={changes.series} />
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-pressed={isPast}
          onClick={() => {
            past.setState(isPast ? null : { tab: tab.id, query: tab.query, result: resultOf(kept), day }, true);
          }}
        >
          {words.text(isPast ? "work.changed-now" : "work.changed-then")}
        </button>
        <button type="button" className="button" onClick={see}>
          {words.text("work.changed-seen")}
        </button>
      </div>
    </section>
  );
}

/** The day of a moment, where the person is. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
