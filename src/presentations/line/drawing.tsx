import { useCallback } from "react";
import type { DrawingProps } from "../form.ts";
import { Chart } from "../chart/Chart.tsx";
import type { Size } from "../chart/echarts.ts";
import type { LineOptions } from "./options.ts";
import { linePicture } from "./picture.ts";

/** Lines through time. */
export function Drawing(props: DrawingProps<LineOptions>) {
  const { result, options, theme, words, title, description, mine, onIntent } = props;
  const draw = useCallback(
    (size: Size) => linePicture(result, options, theme, words, size, mine),
    [result, options, theme, words, mine],
  );
  return <Chart kind={words.text("charts.line-kind")} {...{ draw, theme, words, title, description, onIntent }} />;
}
