import { defineForm } from "./defineForm.ts";
import type { AnyForm } from "./defineForm.ts";
import { barForm } from "./bar/form.ts";
import { lineForm } from "./line/form.ts";
import { mapForm } from "./map/form.ts";
import { tableForm } from "./table/form.ts";

/** Taken where a document names a form that is not here: a table can show any result. */
export const FIRST_FORM = defineForm(tableForm);

/** Every form of presentation, in the order of the switcher. A new form is a folder and a line here. */
export const FORMS: readonly AnyForm[] = [FIRST_FORM, defineForm(barForm), defineForm(lineForm), defineForm(mapForm)];

/** The form with an id, or undefined: a link may name one that is not here. */
export function formById(id: string): AnyForm | undefined {
  return FORMS.find((form) => form.id === id);
}
