import type { Dash, Mark, Marker } from "./marks.ts";
import { textWidth, wrapText } from "./text.ts";

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
const KEY = 22;

/** Lays the entries out in rows from the left, within a width. Gives their marks and the height they take. */
export function layLegend(
  entries: readonly LegendEntry[],
  x: number,
  y: number,
  width: number,
  ink: string,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let [left, row] = [0, 0];
  for (const entry of entries) {
    const wide = KEY + 6 + textWidth(entry.text, SIZE) + 16;
    if (left > 0 && left + wide - 16 > width) [left, row] = [0, row + 1];
    const [at, middle] = [x + left, y + row * ROW + ROW / 2];
    const lines = wrapText(entry.text, Math.max(80, width - KEY - 6), SIZE);
    marks.push(...keyMarks(entry, at, middle));
    for (const [index, text] of lines.entries()) {
      marks.push({ kind: "text", x: at + KEY + 6, y: middle + index * ROW, text, colour: ink, size: SIZE });
    }
    // An entry of several lines has its rows to itself.
    [left, row] = lines.length > 1 ? [width, row + lines.length - 1] : [left + wide, row];
  }
  return { marks, height: entries.length === 0 ? 0 : (row + 1) * ROW + 4 };
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
