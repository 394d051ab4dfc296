import { Suspense, useState } from "react";
import type { OwnFormula } from "../../analysis/query.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import type { AreaPickerProps } from "../../pickers/index.ts";
import { addFormula, changeFormula, removeFormula } from "../../workspace/formulas.ts";

const FormulaEditor = lazyPart(async () => {
  const [{ FormulaEditor }] = await Promise.all([
    import("../../pickers/formula/FormulaEditor.tsx"),
    needTexts("formula", "methods"),
  ]);
  return { default: FormulaEditor };
});

/** Formulas of a person's own: each shown as a series, to be changed or taken away, and the way to a new one. */
export function OwnFormulas({ workspace, act, catalogue }: Pick<AreaPickerProps, "workspace" | "act" | "catalogue">) {
  const words = useWords();
  /** Id of the formula that is changed; empty for a new one. */
  const [editing, setEditing] = useState<string | null>(null);
  const formula = editing === null ? undefined : workspace.formulas[editing];
  const check = async (own: OwnFormula) => {
    const { checkFormula } = await import("../../analysis/formula/series.ts");
    const checked = checkFormula(own, catalogue);
    return "error" in checked ? checked.error : undefined;
  };
  const close = () => {
    setEditing(null);
  };
  return (
    <div className="own-formulas">
      {Object.entries(workspace.formulas).map(([id, { name }]) => (
        <button
          key={id}
          type="button"
          className="button link"
          onClick={() => {
            setEditing(id);
          }}
        >
          {words.text("app.formula-change", { name })}
        </button>
      ))}
      {editing === null ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            setEditing("");
          }}
        >
          {words.text("app.formula-make")}
        </button>
      ) : (
        <Suspense>
          <FormulaEditor
            key={editing}
            {...(formula && { formula })}
            indicators={catalogue.indicators}
            check={check}
            onSave={(own) => {
              act("setFormula", (now) => (formula ? changeFormula(now, editing, own) : addFormula(now, own)));
              close();
            }}
            onCancel={close}
            {...(formula && {
              onRemove: () => {
                act("removeFormula", (now) => removeFormula(now, editing));
                close();
              },
            })}
          />
        </Suspense>
      )}
    </div>
  );
}
