import type { Mark } from "./marks.ts";
import { wrapText } from "./text.ts";

interface Looks {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
}

const ROW = 17;
/** About how much wider bold letters are. */
const BOLD = 1.06;

/** Texts below each other, broken to fit a width. Gives their marks and the height they take. */
export function textLines(
  texts: readonly string[],
  x: number,
  y: number,
  width: number,
  { size, colour, bold = false }: Looks,
): { marks: Mark[]; height: number } {
  const lines = texts.filter(Boolean).flatMap((text) => wrapText(text, bold ? width / BOLD : width, size));
  return {
    marks: lines.map((text, row) => ({ kind: "text", x, y: y + row * ROW + ROW / 2, text, size, colour, bold })),
    height: lines.length * ROW,
  };
}
