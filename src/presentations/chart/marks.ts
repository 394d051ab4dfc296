import type { BarSeriesOption } from "echarts/charts";
import type { GraphicComponentOption } from "echarts/components";
import { fontOf } from "./echarts.ts";
import type { Theme } from "../../ui/theme.ts";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The forms of a marker; beside colour the second sign by which lines are told apart. */
export type Marker = "circle" | "rect" | "triangle" | "diamond";

export type Dash = readonly number[] | null;

/** Something drawn beside lines and bars: a name, a leader, a key of the legend. In pixels; text stands on its middle. */
export type Mark =
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly colour: string;
      readonly size: number;
      readonly align?: "left" | "center" | "right";
      readonly bold?: boolean;
      /** A rim in the colour of the ground, for text over lines. */
      readonly rim?: boolean;
    }
  | {
      readonly kind: "line";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly colour: string;
      readonly width: number;
      readonly dash?: Dash;
      /** Beneath all that is drawn: a line of the grid. */
      readonly behind?: boolean;
    }
  /** A filled shape of straight sides. */
  | {
      readonly kind: "area";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly colour: string;
      readonly opacity?: number;
      /** Over bars and their hatches, where otherwise an area lies beneath what is drawn. */
      readonly over?: boolean;
    }
  | (Rect & { readonly kind: "rect"; readonly colour: string; readonly opacity?: number; readonly hatch?: number })
  | {
      readonly kind: "marker";
      readonly x: number;
      readonly y: number;
      readonly colour: string;
      readonly marker: Marker;
      readonly size: number;
    };

type Element = NonNullable<Extract<GraphicComponentOption, { elements?: unknown }>["elements"]>[number];

type Hatch = Exclude<NonNullable<NonNullable<BarSeriesOption["itemStyle"]>["decal"]>, "none">;

/** Hatches beside colour, as ECharts draws them on bars; the first is none. */
export const HATCHES: readonly (Hatch | null)[] = [
  null,
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1.2, 5.5], rotation: -Math.PI / 4 },
  {
    symbol: "circle",
    dashArrayX: [
      [7, 7],
      [0, 7, 7, 0],
    ],
    dashArrayY: [5, 0],
    symbolSize: 0.45,
  },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1.2, 5.5], rotation: Math.PI / 4 },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1.2, 4.5], rotation: 0 },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1.2, 4.5], rotation: Math.PI / 2 },
  {
    symbol: "rect",
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [3, 2],
    symbolSize: 0.5,
  },
];

/** Marks as ECharts draws them. None of them listens: the picture has one cursor of its own. */
export function drawMarks(marks: readonly Mark[], theme: Theme): Element[] {
  return marks.flatMap((mark) => [drawMark(mark, theme), ...drawHatch(mark, theme)]);
}

function drawMark(mark: Mark, theme: Theme): Element {
  const common = { silent: true, z: mark.kind === "rect" ? 0 : 20 };
  switch (mark.kind) {
    case "text":
      return {
        ...common,
        type: "text",
        x: mark.x,
        y: mark.y,
        style: {
          text: mark.text,
          fill: mark.colour,
          font: `${mark.bold ? 650 : 400} ${mark.size}px ${fontOf(theme)}`,
          align: mark.align ?? "left",
          verticalAlign: "middle",
          ...(mark.rim ? { stroke: theme.surface, lineWidth: 3 } : {}),
        },
      };
    case "line":
      return {
        ...common,
        ...(mark.behind ? { z: 0 } : {}),
        type: "polyline",
        shape: { points: mark.points.map(([x, y]) => [x, y]) },
        style: {
          stroke: mark.colour,
          lineWidth: mark.width,
          fill: "none",
          lineDash: mark.dash ? [...mark.dash] : "solid",
        },
      };
    case "area":
      return {
        ...common,
        z: mark.over ? common.z : 1,
        type: "polygon",
        shape: { points: mark.points.map(([x, y]) => [x, y]) },
        style: { fill: mark.colour, opacity: mark.opacity ?? 1 },
      };
    case "rect":
      return {
        ...common,
        type: "rect",
        shape: { x: mark.x, y: mark.y, width: mark.width, height: mark.height },
        style: { fill: mark.colour, opacity: mark.opacity ?? 1 },
      };
    case "marker":
      return { ...common, type: "polygon", shape: { points: outlineOf(mark) }, style: { fill: mark.colour } };
  }
}

/** The hatch of a key in the legend: a few strokes are enough to know it by. */
function drawHatch(mark: Mark, theme: Theme): Element[] {
  if (mark.kind !== "rect" || !mark.hatch) return [];
  const { x, y, width, height } = mark;
  const strokes = STROKES[mark.hatch % HATCHES.length] ?? [];
  return strokes.map(([x1, y1, x2, y2]) => ({
    type: "line",
    silent: true,
    z: 21,
    shape: { x1: x + x1 * width, y1: y + y1 * height, x2: x + x2 * width, y2: y + y2 * height },
    style: { stroke: theme.surface, lineWidth: 1.4, opacity: 0.7 },
  }));
}

/** Per hatch, strokes from one point of a box to another, as parts of its sides. */
const STROKES: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [],
  [
    [0, 0.5, 0.5, 0],
    [0, 1, 1, 0],
    [0.5, 1, 1, 0.5],
  ],
  [
    [0.2, 0.3, 0.35, 0.3],
    [0.65, 0.3, 0.8, 0.3],
    [0.42, 0.55, 0.58, 0.55],
    [0.2, 0.8, 0.35, 0.8],
    [0.65, 0.8, 0.8, 0.8],
  ],
  [
    [0.5, 0, 1, 0.5],
    [0, 0, 1, 1],
    [0, 0.5, 0.5, 1],
  ],
  [
    [0, 0.33, 1, 0.33],
    [0, 0.67, 1, 0.67],
  ],
  [
    [0.33, 0, 0.33, 1],
    [0.67, 0, 0.67, 1],
  ],
  [
    [0.1, 0.25, 0.4, 0.25],
    [0.6, 0.5, 0.9, 0.5],
    [0.1, 0.75, 0.4, 0.75],
  ],
];

/** The outline of a marker, as large as ECharts draws the one of the same name. */
function outlineOf({ marker, x, y, size }: { marker: Marker; x: number; y: number; size: number }): [number, number][] {
  const half = size / 2;
  const around = (corners: readonly (readonly [number, number])[]) =>
    corners.map(([right, down]): [number, number] => [x + right * half, y + down * half]);
  switch (marker) {
    case "rect":
      return around([
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "triangle":
      return around([
        [0, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "diamond":
      return around([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
    case "circle":
      return around(
        Array.from({ length: 16 }, (_, at) => [Math.cos((at * Math.PI) / 8), Math.sin((at * Math.PI) / 8)] as const),
      );
  }
}
