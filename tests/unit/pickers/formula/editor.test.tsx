// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { checkFormula } from "../../../../src/analysis/formula/series.ts";
import type { OwnFormula } from "../../../../src/analysis/query.ts";
import { FormulaEditor } from "../../../../src/pickers/formula/FormulaEditor.tsx";
import { insertAt } from "../../../../src/pickers/formula/insertAt.ts";
import { POPULATION, catalogue, indicator } from "../../analysis/fixtures.ts";
import { hosted } from "../../hosted.ts";

const crimes = indicator("crimes");
const BOOK = catalogue(crimes, POPULATION);
const check = (formula: OwnFormula) => {
  const checked = checkFormula(formula, BOOK);
  return Promise.resolve("error" in checked ? checked.error : undefined);
};

const { host, render } = hosted();

async function show(formula: OwnFormula, onSave: (formula: OwnFormula) => void = () => undefined) {
  await act(async () => {
    render(
      <FormulaEditor {...{ formula, check, onSave }} indicators={[crimes, POPULATION]} onCancel={() => undefined} />,
    );
    await Promise.resolve();
  });
}

const area = () => host.querySelector("textarea") ?? document.createElement("textarea");
const submit = () => host.querySelector<HTMLButtonElement>("button[type=submit]");

describe("the editor of own formulas", () => {
  it("marks the character that is wrong, tells it aloud and lets nothing be saved", async () => {
    await show({ name: "Fout", text: "crimes- population" });
    expect(host.querySelector("mark")?.textContent).toBe("-");
    expect(host.querySelector("[aria-live=polite] p")?.textContent).not.toBe("");
    expect(area().getAttribute("aria-invalid")).toBe("true");
    expect(submit()?.disabled).toBe(true);
    const go = host.querySelector<HTMLButtonElement>("[aria-live] button");
    act(() => go?.click());
    expect([area().selectionStart, area().selectionEnd]).toEqual([6, 7]);
  });

  it("saves a formula that is right, and puts in an indicator", async () => {
    const saved: OwnFormula[] = [];
    await show({ name: " Per hoofd ", text: "crimes /", unit: "" }, (formula) => saved.push(formula));
    await act(async () => {
      host.querySelectorAll<HTMLButtonElement>(".formula-insert button")[1]?.click();
      await Promise.resolve();
    });
    expect(area().value).toBe("crimes / population");
    expect(submit()?.disabled).toBe(false);
    act(() => submit()?.click());
    expect(saved).toEqual([{ name: "Per hoofd", text: "crimes / population" }]);
  });

  it("keeps names apart from what stands beside them", () => {
    expect(insertAt("", 0, "a")).toEqual({ value: "a", caret: 1 });
    expect(insertAt("a-", 2, "b")).toEqual({ value: "a- b", caret: 4 });
    expect(insertAt("max(, 2)", 4, "b")).toEqual({ value: "max(b, 2)", caret: 5 });
    expect(insertAt("a + c", 4, "b")).toEqual({ value: "a + b c", caret: 5 });
  });
});
