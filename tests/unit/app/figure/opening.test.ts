import { describe, expect, it } from "vitest";
import { judge } from "../../../../src/presentations/advice/judge.ts";
import type { Advice } from "../../../../src/presentations/form.ts";
import { FIRST_FORM, formById, FORMS } from "../../../../src/presentations/registry.ts";
import { addIndicator, setAreas, setForm, setPeriods, toggleReference } from "../../../../src/workspace/actions.ts";
import { activeTab, EMPTY_WORKSPACE } from "../../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../../src/workspace/document.ts";
import { openIndicator, openQuestion } from "../../../../src/workspace/openings.ts";
import { openRealStore } from "../../analysis/realStore.ts";

const GRADES: readonly Advice["grade"][] = ["good", "possible", "misleading", "impossible"];
const COUNTRY = { code: "NL01", level: "land" };
const UTRECHT = { code: "GM0344", level: "gemeente" };

const store = await openRealStore();

describe.each([
  ["with a municipality of mine", UTRECHT],
  ["without", undefined],
])("an indicator is first drawn in the form that suits it best, %s", (_, favourite) => {
  it.each(store.catalogue.indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s",
    async (_, indicator) => {
      const { form: opened, query } = activeTab(
        openIndicator(EMPTY_WORKSPACE, indicator, { favourite, country: COUNTRY }),
      );
      const { catalogue, areas } = store;
      const result = await store.run(query);
      const graded = await Promise.all(
        FORMS.map(async (form) => ({
          id: form.id,
          ...judge(await form.declaration(), { result, query, catalogue, areas }),
        })),
      );
      const own = graded.find(({ id }) => id === opened);
      // A table suits whatever has a figure; a picture goes first where none suits better.
      const better = graded.filter(({ id, grade }) => {
        return id !== FIRST_FORM.id && GRADES.indexOf(grade) < GRADES.indexOf(own?.grade ?? "impossible");
      });
      expect({ opened, better: better.map(({ id }) => id) }).toEqual({ opened, better: [] });
      expect(own?.grade).not.toBe("misleading");
      expect(own?.grade).not.toBe("impossible");
    },
  );
});

it("a question about one municipality is answered in the form that suits one best", async () => {
  const { catalogue, areas } = store;
  for (const indicator of catalogue.indicators.filter(({ spans }) => spans.some(({ level }) => level === "gemeente"))) {
    const focus = { favourite: undefined, country: COUNTRY };
    const { form, query } = activeTab(openQuestion(EMPTY_WORKSPACE, indicator, { area: UTRECHT }, focus));
    const result = await store.run(query);
    const declared = await formById(form)?.declaration();
    const grade = declared && judge(declared, { result, query, catalogue, areas }).grade;
    expect([indicator.id, form, grade]).not.toEqual([
      indicator.id,
      form,
      expect.stringMatching(/misleading|impossible/),
    ]);
  }
});

it("the form that a person chose stays while the selection is refined", () => {
  const [first, second] = store.catalogue.indicators;
  if (!first || !second) throw new Error("an empty store");
  const focus = { favourite: UTRECHT, country: COUNTRY };
  const chosen = setForm(openIndicator(EMPTY_WORKSPACE, first, focus), "heat");
  const refinements: readonly ((now: Workspace) => Workspace)[] = [
    (now) => addIndicator(now, { indicator: second.id }),
    (now) => setPeriods(now, { kind: "last", n: 3 }),
    (now) => setAreas(now, [{ kind: "codes", codes: ["GM0344"] }]),
    (now) => toggleReference(now, { kind: "codes", codes: ["NL01"] }),
  ];
  const refined = refinements.reduce((now, refine) => refine(now), chosen);
  expect(activeTab(refined).form).toBe("heat");
});
