import { useCallback } from "react";
import type { DrawingProps } from "../form.ts";
import { Chart } from "../chart/Chart.tsx";
import type { Size } from "../chart/echarts.ts";
import type { BarOptions } from "./options.ts";
import { barPicture } from "./picture.ts";

/** Bars beside each other. */
export function Drawing(props: DrawingProps<BarOptions>) {
  const { result, options, theme, words, title, description, mine, onIntent } = props;
  const draw = useCallback(
    (size: Size) => barPicture(result, options, theme, words, size, mine),
    [result, options, theme, words, mine],
  );
  return <Chart kind={words.text("charts.bar-kind")} {...{ draw, theme, words, title, description, onIntent }} />;
}
