import type { OwnFormula } from "../analysis/query.ts";
import type { Workspace } from "./document.ts";
import { freeFormulaId } from "./formulas.ts";
import { MOST_FORMULAS } from "./limits.ts";

/** Whether a work has anything of its own that another could use: groups, formulas, names. */
export function hasOwnThings({ groups, formulas, names }: Workspace): boolean {
  return [groups, formulas, names].some((things) => Object.keys(things).length > 0);
}

/**
 * Takes the own groups, formulas and names of another work over into this one, to be used here too. What is here stays:
 * a group or name that is called the same is not replaced, and a formula that is here already does not come twice.
 */
export function borrow(workspace: Workspace, { groups, formulas, names }: Workspace): Workspace {
  const borrowed = Object.values(formulas).reduce(withFormula, workspace.formulas);
  const after: Workspace = {
    ...workspace,
    groups: { ...groups, ...workspace.groups },
    names: { ...names, ...workspace.names },
    formulas: borrowed,
  };
  const same = (["groups", "names", "formulas"] as const).every(
    (field) => Object.keys(after[field]).length === Object.keys(workspace[field]).length,
  );
  return same ? workspace : after;
}

function withFormula(formulas: Workspace["formulas"], formula: OwnFormula): Workspace["formulas"] {
  const written = JSON.stringify(formula);
  const there = Object.values(formulas).some((one) => JSON.stringify(one) === written);
  if (there || Object.keys(formulas).length >= MOST_FORMULAS) return formulas;
  return { ...formulas, [freeFormulaId(formulas)]: formula };
}
