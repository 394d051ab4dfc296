import type { AnyForm } from "../../presentations/defineForm.ts";
import type { Advice } from "../../presentations/form.ts";
import { FORMS } from "../../presentations/registry.ts";

/** The forms that everybody knows keep their place, whatever is selected: a hand finds them without looking. */
export const ALWAYS = 4;
/** So many others get a button: the one that is shown, then those that suit well. */
const BESIDE = 2;

/** Which forms get a button of their own, in the order of the registry; the one that is shown always does. */
export function bestForms(chosen: AnyForm, adviceOf: (form: AnyForm) => Advice | null): readonly AnyForm[] {
  const rest = FORMS.slice(ALWAYS);
  const good = rest.filter((form) => form !== chosen && adviceOf(form)?.grade === "good");
  const beside = [...rest.filter((form) => form === chosen), ...good].slice(0, BESIDE);
  const buttons = new Set([...FORMS.slice(0, ALWAYS), ...beside]);
  return FORMS.filter((form) => buttons.has(form));
}
