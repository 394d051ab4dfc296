import type { Result } from "../analysis/result.ts";
import type { FigurePlace } from "../presentations/figurePlace.ts";
import type { Intent } from "../presentations/form.ts";
import {
  changeQuery,
  setAreas,
  setCalculations,
  setClasses,
  setForm,
  setOptions,
  setOrder,
} from "../workspace/actions.ts";
import { activeTab } from "../workspace/defaults.ts";
import { keepAreas } from "../workspace/filterActions.ts";
import type { WorkspaceStore } from "../workspace/store.ts";

/** What only the page can do about an intent: asking again, opening a card. */
export interface PageDeeds {
  readonly retry: () => void;
  readonly openCard: (indicator: string) => void;
  /** Points an area out in the figure, or no longer when it was. */
  readonly pointOut: (area: string) => void;
  /** Says where a figure comes from; `asked` is false for one that was only pressed in passing. */
  readonly explain: (figure: FigurePlace, asked: boolean) => void;
}

/** Turns what a person means in a picture into an action on the workspace. */
export function followIntent(intent: Intent, store: WorkspaceStore, result: Result | undefined, page: PageDeeds): void {
  const { act } = store.getState();
  switch (intent.kind) {
    case "choose-area":
      chooseArea(intent.code, store, result, page);
      if (intent.figure) page.explain(intent.figure, false);
      return;
    case "choose-areas":
      act("setAreas", (workspace) => keepAreas(workspace, intent.codes));
      return;
    case "explain":
      page.explain({ series: intent.series, slot: intent.slot, code: intent.code }, true);
      return;
    case "order":
      act("setOrder", (workspace) => setOrder(workspace, intent.order));
      return;
    case "options":
      act("setOptions", (workspace) => setOptions(workspace, intent.patch), intent.look && "look");
      return;
    case "classes":
      act("setClasses", (workspace) => setClasses(workspace, intent.classes));
      return;
    case "card":
      page.openCard(intent.indicator);
      return;
    case "remedy":
      followRemedy(intent.remedy, store, result, page);
  }
}

type Remedy = Extract<Intent, { kind: "remedy" }>["remedy"];

function followRemedy(remedy: Remedy, store: WorkspaceStore, result: Result | undefined, page: PageDeeds): void {
  const { act } = store.getState();
  switch (remedy.kind) {
    case "retry":
      page.retry();
      return;
    case "mend":
      act("mend", (workspace) => {
        const changed = changeQuery(workspace, remedy.change);
        return remedy.form === undefined ? changed : setForm(changed, remedy.form);
      });
      return;
    case "form":
      act("setForm", (workspace) => setForm(workspace, remedy.form));
      return;
    case "rate": {
      const series = result?.series[remedy.series];
      if (!series) return;
      const { per, denominator } = remedy;
      act("setCalculations", (workspace) => {
        const chosen = activeTab(workspace).query.series.find(
          (one) => one.indicator === series.indicator && one.source === series.source,
        );
        const kept = (chosen?.calculations ?? []).filter((calculation) => calculation.kind !== "rate");
        return setCalculations(workspace, { indicator: series.indicator, source: series.source }, [
          ...kept,
          { kind: "rate", per, denominator },
        ]);
      });
    }
  }
}

/** An area that is shown is pointed out; one that is not is added to those that were chosen. */
function chooseArea(code: string, store: WorkspaceStore, result: Result | undefined, page: PageDeeds): void {
  if (result?.areas.some((area) => area.code === code)) {
    page.pointOut(code);
    return;
  }
  store.getState().act("setAreas", (workspace) => {
    const selected = activeTab(workspace).query.areas.filter(({ role }) => role === "selected");
    const chosen = selected.flatMap(({ rule }) => (rule.kind === "codes" ? rule.codes : []));
    const groups = selected.map(({ rule }) => rule).filter((rule) => rule.kind !== "codes");
    return setAreas(workspace, [...groups, { kind: "codes", codes: [...chosen, code] }]);
  });
}
