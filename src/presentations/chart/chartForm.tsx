import { useCallback } from "react";
import type { ComponentType } from "react";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { DrawingProps } from "../form.ts";
import { Chart } from "./Chart.tsx";
import type { Size } from "./echarts.ts";
import type { Picture } from "./picture.ts";

/** Lays a result out for a size; pure. */
export type Draw<Options> = (
  result: Result,
  options: Options,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
) => Picture;

/** The drawing of a form that is one chart; `kind` is the text that says what sort of picture it is. */
export function chartDrawing<Options>(picture: Draw<Options>, kind: string): ComponentType<DrawingProps<Options>> {
  return function ChartDrawing({ result, options, theme, words, title, description, mine, onIntent }) {
    const draw = useCallback(
      (size: Size) => picture(result, options, theme, words, size, mine),
      [result, options, theme, words, mine],
    );
    return <Chart kind={words.text(kind)} {...{ draw, theme, words, title, description, onIntent }} />;
  };
}
