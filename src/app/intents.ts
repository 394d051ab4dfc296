import type { Result } from "../analysis/result.ts";
import type { Intent } from "../presentations/form.ts";
import { setAreas, setCalculations, setClasses, setForm, setOptions, setOrder } from "../workspace/actions.ts";
import { activeTab } from "../workspace/defaults.ts";
import type { Workspace } from "../workspace/document.ts";
import type { WorkspaceStore } from "../workspace/store.ts";

/** What only the page can do about an intent: asking again, opening a card. */
export interface PageDeeds {
  readonly retry: () => void;
  readonly openCard: (indicator: string) => void;
}

/** Turns what a person means in a picture into an action on the workspace. */
export function followIntent(intent: Intent, store: WorkspaceStore, result: Result | undefined, page: PageDeeds): void {
  const { act } = store.getState();
  switch (intent.kind) {
    case "choose-area":
      act("setAreas", (workspace) => chooseArea(workspace, intent.code));
      return;
    case "order":
      act("setOrder", (workspace) => setOrder(workspace, intent.order));
      return;
    case "options":
      act("setOptions", (workspace) => setOptions(workspace, intent.patch));
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
        return setCalculations(workspace, { indicator: series.indicator, source: series.source }, [...kept, { kind: "rate", per, denominator }]);
      });
    }
  }
}

/**
 * Choosing an area in a picture: of chosen areas it is added or taken away; of all areas, or those of a group, it
 * becomes the one that is looked at.
 */
function chooseArea(workspace: Workspace, code: string): Workspace {
  const { areas } = activeTab(workspace).query;
  const listed = areas.flatMap(({ rule, role }) => (role === "selected" && rule.kind === "codes" ? rule.codes : []));
  const whole = areas.some(({ rule, role }) => role === "selected" && rule.kind !== "codes");
  if (whole) return setAreas(workspace, [{ kind: "codes", codes: [code] }]);
  const codes = listed.includes(code) ? listed.filter((one) => one !== code) : [...listed, code];
  return setAreas(workspace, codes.length === 0 ? [{ kind: "all" }] : [{ kind: "codes", codes }]);
}
