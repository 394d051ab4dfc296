import type { Form, FormDrawing, FormEntry, FormPanel, ToSvg } from "./form.ts";

/** Options as a document keeps them: what differs from the defaults, unread. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** What a form is made of, each a chunk of its own; it reads its own options. */
export interface OpenParts {
  readonly declaration: () => Promise<Form<RawOptions>>;
  readonly drawing: () => Promise<FormDrawing<RawOptions>>;
  readonly panel: () => Promise<FormPanel<RawOptions>>;
  readonly svg: () => Promise<ToSvg<RawOptions>>;
}

/** A form that reads its own options, so that all forms fit in one registry. */
export interface AnyForm extends Omit<FormEntry, "parts">, OpenParts {}

/** A form by what is known of it at once; where the rest is, it knows when something of it is first asked. */
export function defineForm({ parts, ...entry }: FormEntry): AnyForm {
  const open = async () => (await parts()).parts;
  return {
    ...entry,
    declaration: async () => (await open()).declaration(),
    drawing: async () => (await open()).drawing(),
    panel: async () => (await open()).panel(),
    svg: async () => (await open()).svg(),
  };
}
