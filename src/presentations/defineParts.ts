import { createElement, useMemo } from "react";
import * as v from "valibot";
import { inColours } from "./chart/colours.ts";
import type { OpenParts, RawOptions } from "./defineForm.ts";
import type { DrawingProps, Form, FormParts, PanelProps } from "./form.ts";

const rawOptions = v.custom<RawOptions>(() => true);

/**
 * Closes a form over its own options: whoever draws it passes what the document holds. Options that do not fit
 * the form's schema are left out; its defaults take their place. What is drawn is drawn in the colours they ask for.
 */
export function defineParts<Options>({ declaration, drawing, panel, svg }: FormParts<Options>): OpenParts {
  const reader = async () => readerOf((await declaration()).form);
  return {
    declaration: async () => {
      const { borders, twin, ...form } = (await declaration()).form;
      const read = readerOf(form);
      return {
        ...form,
        options: rawOptions,
        ...(borders && { borders: (result, raw, areas) => borders(result, read(raw), areas) }),
        ...(twin && { twin: (result, raw) => twin(result, read(raw)) }),
      };
    },
    drawing: async () => {
      const [read, { Drawing }] = await Promise.all([reader(), drawing()]);
      return {
        Drawing: function OpenedDrawing(props: DrawingProps<RawOptions>) {
          const options = useMemo(() => read(props.options), [props.options]);
          const theme = useMemo(() => inColours(props.theme, options), [props.theme, options]);
          return createElement(Drawing, { ...props, options, theme });
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
      return (figure, size) => {
        const options = read(figure.options);
        return toSvg({ ...figure, options, theme: inColours(figure.theme, options) }, size);
      };
    },
  };
}

function readerOf<Options>({ options }: Form<Options>): (raw: RawOptions) => Options {
  return (raw) => {
    const parsed = v.safeParse(options, raw);
    return parsed.success ? parsed.output : v.parse(options, {});
  };
}
