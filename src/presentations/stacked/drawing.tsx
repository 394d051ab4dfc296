import { useCallback } from "react";
import { barPicture } from "../bar/picture.ts";
import { Chart } from "../chart/Chart.tsx";
import type { Size } from "../chart/echarts.ts";
import type { DrawingProps } from "../form.ts";
import { asBars } from "./options.ts";
import type { StackedOptions } from "./options.ts";

/** Bars with their parts on top of each other. */
export function Drawing(props: DrawingProps<StackedOptions>) {
  const { result, options, theme, words, title, description, mine, onIntent } = props;
  const draw = useCallback(
    (size: Size) => barPicture(result, asBars(result, options), theme, words, size, mine),
    [result, options, theme, words, mine],
  );
  return <Chart kind={words.text("charts.bar-kind")} {...{ draw, theme, words, title, description, onIntent }} />;
}
