import { useMemo } from "react";
import type { DrawingProps } from "../form.ts";
import { layoutOf } from "../table/layout.ts";
import { TableDrawing } from "../table/TableDrawing.tsx";
import { heatOf } from "./classing.ts";
import { HeatLegend } from "./HeatLegend.tsx";
import { heatLegend } from "./legend.ts";
import type { HeatOptions } from "./options.ts";

/** The table in colour: the same grid, its cells on the colour of their class. */
export function Drawing(props: DrawingProps<HeatOptions>) {
  const { result, options, theme, words } = props;
  const looksOf = useMemo(() => heatOf(layoutOf(result, options), options, theme), [result, options, theme]);
  const groups = useMemo(() => heatLegend(result, options, words, theme), [result, options, words, theme]);
  return (
    <div className="heat-form">
      <HeatLegend groups={groups} words={words} />
      <TableDrawing key={`${options.by} ${options.palette} ${theme.dark}`} {...props} looksOf={looksOf} />
    </div>
  );
}
