import { createElement, useMemo } from "react";
import * as v from "valibot";
import type { DrawingProps, Form, PanelProps } from "./form.ts";

/** Options as a document keeps them: what differs from the defaults, unread. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** A form whose options are read inside it, so that all forms fit in one registry. */
export type AnyForm = Form<RawOptions>;

const rawOptions = v.custom<RawOptions>(() => true);

/**
 * Closes a form over its own options: whoever draws it passes what the document holds. Options that do not fit
 * the form's schema are left out; its defaults take their place.
 */
export function defineForm<Options>(form: Form<Options>): AnyForm {
  const { borders, ...declared } = form;
  const read = (raw: RawOptions): Options => {
    const parsed = v.safeParse(form.options, raw);
    return parsed.success ? parsed.output : v.parse(form.options, {});
  };
  return {
    ...declared,
    options: rawOptions,
    ...(borders && { borders: (result, raw, areas) => borders(result, read(raw), areas) }),
    load: async () => {
      const { Drawing, Panel } = await form.load();
      return {
        Drawing: function OpenedDrawing(props: DrawingProps<RawOptions>) {
          const options = useMemo(() => read(props.options), [props.options]);
          return createElement(Drawing, { ...props, options });
        },
        Panel: function OpenedPanel(props: PanelProps<RawOptions>) {
          const options = useMemo(() => read(props.options), [props.options]);
          return createElement(Panel, { ...props, options });
        },
      };
    },
  };
}
