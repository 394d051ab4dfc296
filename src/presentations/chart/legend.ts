import type { Size } from "./echarts.ts";
import type { LegendPlace } from "./colours.ts";
import type { Dash, Mark, Marker } from "./marks.ts";
import { textWidth, widest, wrapText } from "./text.ts";

/** What one colour stands for: a line as it is drawn, a box, or only a marker. */
export interface LegendEntry {
  readonly text: string;
  readonly colour: string;
  readonly shape: "line" | "box" | "dot";
  readonly dash?: Dash;
  readonly marker?: Marker | undefined;
  /** Of a box: index into `HATCHES`. */
  readonly hatch?: number;
}

const SIZE = 12.5;
const ROW = 22;
/** Between the lines of one entry. */
const LINE = 16;
const KEY = 22;

/** How wide a column of entries is, each on one row. */
function legendWidth(entries: readonly LegendEntry[]): number {
  return (
    KEY +
    6 +
    widest(
      entries.map(({ text }) => text),
      SIZE,
    )
  );
}

/** Lays the entries out in rows from the left, within a width. Gives their marks and the height they take. */
export function layLegend(
  entries: readonly LegendEntry[],
  x: number,
  y: number,
  width: number,
  ink: string,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let [left, top] = [0, 0];
  for (const entry of entries) {
    const wide = KEY + 6 + textWidth(entry.text, SIZE) + 16;
    if (left > 0 && left + wide - 16 > width) [left, top] = [0, top + ROW];
    const [at, middle] = [x + left, y + top + ROW / 2];
    const lines = wrapText(entry.text, Math.max(80, width - KEY - 6), SIZE);
    marks.push(...keyMarks(entry, at, middle));
    for (const [index, text] of lines.entries()) {
      marks.push({ kind: "text", x: at + KEY + 6, y: middle + index * LINE, text, colour: ink, size: SIZE });
    }
    // An entry of several lines has its rows to itself.
    [left, top] = lines.length > 1 ? [width, top + (lines.length - 1) * LINE] : [left + wide, top];
  }
  return { marks, height: entries.length === 0 ? 0 : top + ROW + 4 };
}

function keyMarks({ colour, shape, dash, marker, hatch }: LegendEntry, x: number, y: number): Mark[] {
  if (shape === "box") return [{ kind: "rect", x: x + 4, y: y - 7, width: 14, height: 14, colour, hatch: hatch ?? 0 }];
  if (shape === "dot") return [{ kind: "marker", x: x + KEY / 2, y, colour, marker: marker ?? "circle", size: 10 }];
  const line: Mark = {
    kind: "line",
    points: [
      [x, y],
      [x + KEY, y],
    ],
    colour,
    width: 2.2,
    dash: dash ?? null,
  };
  return marker ? [line, { kind: "marker", x: x + KEY / 2, y, colour, marker, size: 7 }] : [line];
}

/** Below this width a legend beside a picture would leave too little of it, and stands above. */
const BESIDE = 520;
const MOST = 0.32;
const GAP = 16;

interface Laid extends Size {
  readonly marks: readonly Mark[];
}

export interface PlacedLegend {
  /** What is left for the picture: as wide as the room, and down to its height from `top`. */
  readonly room: Size;
  readonly top: number;
  /** The picture with its legend, once it is known how large it became. */
  readonly around: <Layout extends Laid>(layout: Layout) => Layout;
}

/** Puts a legend above, under or beside a picture that is yet to be laid out in what is left of a space. */
export function placeLegend(
  entries: readonly LegendEntry[],
  place: LegendPlace,
  space: Size,
  ink: string,
): PlacedLegend {
  const { width, height } = space;
  if (place === "right" && width >= BESIDE && entries.length > 0) {
    const wide = Math.min(legendWidth(entries), width * MOST);
    return {
      room: { width: width - wide - GAP, height },
      top: 0,
      around: (layout) => {
        const legend = layLegend(entries, layout.width + GAP, 0, wide, ink);
        return {
          ...layout,
          width: layout.width + GAP + wide,
          height: Math.max(layout.height, legend.height),
          marks: [...legend.marks, ...layout.marks],
        };
      },
    };
  }
  const above = layLegend(entries, 0, 0, width, ink);
  if (place !== "under") {
    return {
      room: space,
      top: above.height,
      around: (layout) => ({ ...layout, marks: [...above.marks, ...layout.marks] }),
    };
  }
  return {
    room: { width, height: height - above.height },
    top: 0,
    around: (layout) => ({
      ...layout,
      height: layout.height + above.height,
      marks: [...layLegend(entries, 0, layout.height, width, ink).marks, ...layout.marks],
    }),
  };
}
