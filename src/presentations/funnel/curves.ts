import type { Theme } from "../../ui/theme.ts";
import type { Dash, Mark } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import type { SizeAxis } from "./axis.ts";
import { LEVELS, limitsAt } from "./limits.ts";
import type { FunnelModel } from "./model.ts";

const STEPS = 120;

/** How the limits of each level are drawn, here and in the legend. */
export const DASH_OF: readonly Dash[] = [[5, 4], null];

/** The lines of the funnel, as far as they lie within the plot, and the middle across it. */
export function curveMarks({ series, middle }: FunnelModel, sizes: SizeAxis, y: Scale, theme: Theme): Mark[] {
  const { scale, from } = sizes;
  const line = (points: readonly (readonly [number, number])[], dash: Dash, width: number, colour: string): Mark[] =>
    points.length < 2 ? [] : [{ kind: "line", points, colour, width, dash, behind: true }];
  const limits = LEVELS.flatMap((level, at) =>
    (["lower", "upper"] as const).flatMap((side) => {
      const points = Array.from({ length: STEPS + 1 }, (_, step) => {
        const along = scale.min + (step / STEPS) * (scale.max - scale.min);
        return { along, limit: limitsAt(series.rate, middle, from(along), level)?.[side] ?? NaN };
      }).filter(({ limit }) => limit >= y.min && limit <= y.max);
      return line(
        points.map(({ along, limit }) => [place(scale, along), place(y, limit)] as const),
        DASH_OF[at] ?? null,
        1.4,
        theme.inkQuiet,
      );
    }),
  );
  const height = place(y, middle);
  return [
    ...limits,
    ...line(
      [
        [scale.from, height],
        [scale.to, height],
      ],
      null,
      1.8,
      theme.reference,
    ),
  ];
}
