import { createElement, useMemo } from "react";
import * as v from "valibot";
import type { DrawingProps, Form, FormDrawing, FormEntry, FormPanel, PanelProps, ToSvg } from "./form.ts";

/** Options as a document keeps them: what differs from the defaults, unread. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** A form that reads its own options, so that all forms fit in one registry. */
export interface AnyForm extends Pick<FormEntry<RawOptions>, "id" | "name" | "group" | "icon" | "texts"> {
  readonly declaration: () => Promise<Form<RawOptions>>;
  readonly drawing: () => Promise<FormDrawing<RawOptions>>;
  readonly panel: () => Promise<FormPanel<RawOptions>>;
  readonly svg: () => Promise<ToSvg<RawOptions>>;
}

const rawOptions = v.custom<RawOptions>(() => true);

/**
 * Closes a form over its own options: whoever draws it passes what the document holds. Options that do not fit
 * the form's schema are left out; its defaults take their place.
 */
export function defineForm<Options>({ declaration, drawing, panel, svg, ...entry }: FormEntry<Options>): AnyForm {
  const reader = async () => readerOf((await declaration()).form);
  return {
    ...entry,
    declaration: async () => {
      const { borders, ...form } = (await declaration()).form;
      const read = readerOf(form);
      return {
        ...form,
        options: rawOptions,
        ...(borders && { borders: (result, raw, areas) => borders(result, read(raw), areas) }),
      };
    },
    drawing: async () => {
      const [read, { Drawing }] = await Promise.all([reader(), drawing()]);
      return {
        Drawing: function OpenedDrawing(props: DrawingProps<RawOptions>) {
          const options = useMemo(() => read(props.options), [props.options]);
          return createElement(Drawing, { ...props, options });
        },
      };
    },
    panel: async () => {
      const [read, { Panel }] = await Promise.all([reader(), panel()]);
      return {
        Panel: function OpenedPanel(props: PanelProps<RawOptions>) {
          const options = useMemo(() => read(props.options), [props.options]);
          return createElement(Panel, { ...props, options });
        },
      };
    },
    svg: async () => {
      const [read, { toSvg }] = await Promise.all([reader(), svg()]);
      return (figure, size) => toSvg({ ...figure, options: read(figure.options) }, size);
    },
  };
}

function readerOf<Options>({ options }: Form<Options>): (raw: RawOptions) => Options {
  return (raw) => {
    const parsed = v.safeParse(options, raw);
    return parsed.success ? parsed.output : v.parse(options, {});
  };
}
