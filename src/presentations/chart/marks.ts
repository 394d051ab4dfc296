import type { GraphicComponentOption } from "echarts/components";
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
    }
  | (Rect & { readonly kind: "rect"; readonly colour: string; readonly opacity?: number; readonly stroke?: string })
  | {
      readonly kind: "marker";
      readonly x: number;
      readonly y: number;
      readonly colour: string;
      readonly marker: Marker;
      readonly size: number;
    };

type Element = NonNullable<Extract<GraphicComponentOption, { elements?: unknown }>["elements"]>[number];

/** Marks as ECharts draws them. None of them listens: the picture has one cursor of its own. */
export function drawMarks(marks: readonly Mark[], theme: Theme): Element[] {
  return marks.map((mark): Element => {
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
            font: `${mark.bold ? 650 : 400} ${mark.size}px ${theme.font}`,
            align: mark.align ?? "left",
            verticalAlign: "middle",
            ...(mark.rim ? { stroke: theme.surface, lineWidth: 3 } : {}),
          },
        };
      case "line":
        return {
          ...common,
          type: "polyline",
          shape: { points: mark.points.map(([x, y]) => [x, y]) },
          style: { stroke: mark.colour, lineWidth: mark.width, fill: "none", lineDash: mark.dash ? [...mark.dash] : "solid" },
        };
      case "rect":
        return {
          ...common,
          type: "rect",
          shape: { x: mark.x, y: mark.y, width: mark.width, height: mark.height },
          style: { fill: mark.colour, opacity: mark.opacity ?? 1, ...(mark.stroke ? { stroke: mark.stroke } : {}) },
        };
      case "marker":
        return { ...common, type: "polygon", shape: { points: outlineOf(mark) }, style: { fill: mark.colour } };
    }
  });
}

/** The outline of a marker, as large as ECharts draws the one of the same name. */
function outlineOf({ marker, x, y, size }: { marker: Marker; x: number; y: number; size: number }): [number, number][] {
  const half = size / 2;
  const around = (corners: readonly (readonly [number, number])[]) =>
    corners.map(([right, down]): [number, number] => [x + right * half, y + down * half]);
  switch (marker) {
    case "rect":
      return around([[-1, -1], [1, -1], [1, 1], [-1, 1]]);
    case "triangle":
      return around([[0, -1], [1, 1], [-1, 1]]);
    case "diamond":
      return around([[0, -1], [1, 0], [0, 1], [-1, 0]]);
    case "circle":
      return around(Array.from({ length: 16 }, (_, at) => [Math.cos((at * Math.PI) / 8), Math.sin((at * Math.PI) / 8)] as const));
  }
}
