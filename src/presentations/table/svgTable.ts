import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { textWidth, wrapText } from "../chart/text.ts";
import { svgLine, svgRect, svgText } from "../svg.ts";
import type { Head, Names } from "./heads.ts";
import { spanOf } from "./layout.ts";
import type { Layout } from "./layout.ts";
import type { LooksOf } from "./looks.ts";
import { measureTable, PAD, SIZE, SMALL } from "./svgMeasure.ts";
import type { HeadCell, Measured, Written } from "./svgMeasure.ts";

interface SvgTable {
  readonly layout: Layout;
  readonly names: Names;
  readonly decimals: number | null;
  readonly theme: Theme;
  readonly words: Words;
  readonly width: number;
  readonly looksOf?: LooksOf;
}

/** A stretch of the table as parts of an SVG, and where it ends. */
interface Stretch {
  readonly parts: readonly string[];
  readonly bottom: number;
}

const LINE = 15;

/** A table as parts of an SVG, at least as wide as asked, with what it leaves out in words. */
export function svgTable(table: SvgTable): {
  readonly parts: string[];
  readonly width: number;
  readonly height: number;
} {
  const { layout, names, decimals, words, theme } = table;
  const measured = measureTable(layout, names, decimals, words);
  const right = measured.x.at(-1) ?? 0;
  const stretches: Stretch[] = [];
  const bottom = () => stretches.at(-1)?.bottom ?? 0;
  for (const cells of measured.columnHeads) stretches.push(columnHeads(cells, measured, bottom(), theme));
  stretches.push(titles(measured, bottom(), right, theme));
  for (const index of measured.rows.keys()) stretches.push(rowOf(table, measured, index, bottom(), right));
  stretches.push(leftOut(table, measured, bottom()));
  return {
    parts: stretches.flatMap(({ parts }) => parts),
    width: Math.max(table.width, right),
    height: bottom() + 1,
  };
}

/** The heads of the columns of one depth. */
function columnHeads(cells: readonly HeadCell[], { x }: Measured, top: number, theme: Theme): Stretch {
  const written = cells.map(({ from, span, head }) => {
    const [left, right] = [x[from] ?? 0, x[from + span] ?? 0];
    // A head over several columns begins with the first of them; one over figures ends with them.
    const place =
      span > 1 ? ({ at: left + PAD, anchor: "start" } as const) : ({ at: right - PAD, anchor: "end" } as const);
    return { ...place, lines: linesOf(head, right - left - 2 * PAD) };
  });
  const bottom = top + Math.max(1, ...written.map(({ lines }) => lines.length)) * LINE + 10;
  const parts = written.flatMap(({ at: side, anchor, lines }) =>
    lines.map(({ text, quiet }, at) =>
      svgText(text, side, bottom - 8 - (lines.length - 1 - at) * LINE, { ...lookOf(quiet, theme), anchor }),
    ),
  );
  return { parts, bottom };
}

/** What the heads of the rows are, beside the lowest heads of the columns, and the line below them. */
function titles({ rowHeads }: Measured, top: number, right: number, theme: Theme): Stretch {
  let left = 0;
  const parts = rowHeads.map(({ title, width }) => {
    const place = left + PAD;
    left += width;
    return svgText(title, place, Math.max(top, LINE + 10) - 8, { size: SIZE, fill: theme.ink, bold: true });
  });
  return { parts: [...parts, svgLine([0, top], [right, top], theme.lineStrong)], bottom: top };
}

/** One row: its heads, save those that stand above it already, its figures, and the line below it. */
function rowOf(table: SvgTable, measured: Measured, index: number, top: number, right: number): Stretch {
  const { layout, theme } = table;
  const { rows, rowHeads, figures, x } = measured;
  const heads = rowHeads.map(({ heads: all, width }, depth) => {
    const inner = depth === rowHeads.length - 1;
    const first = index === 0 || spanOf(layout.rows, index - 1, depth, index + 1) < 2 || inner;
    const head = all[index];
    return { width, lines: first && head ? linesOf(head, width - 2 * PAD) : [] };
  });
  const height = Math.max(1, ...heads.map(({ lines }) => lines.length)) * LINE + 9;
  const parts: string[] = [];
  let left = 0;
  for (const { lines, width } of heads) {
    for (const [at, { text, quiet }] of lines.entries())
      parts.push(svgText(text, left + PAD, top + 16 + at * LINE, { ...lookOf(quiet, theme), bold: false }));
    left += width;
  }
  for (const [at, written] of (figures[index] ?? []).entries())
    parts.push(...figureParts(table, written, [x[at] ?? 0, x[at + 1] ?? 0], top, height));
  const bottom = top + height;
  const end = rows[index]?.reference === true || index === rows.length - 1 ? theme.lineStrong : theme.line;
  parts.push(svgLine([0, bottom], [right, bottom], end));
  return { parts, bottom };
}

/** A figure on the colour of its class, where it has one; one on the lower side of two is underlined. */
function figureParts(
  { theme, looksOf }: SvgTable,
  { cell, text, missing }: Written,
  [from, to]: readonly [number, number],
  top: number,
  height: number,
): string[] {
  const looks = looksOf?.(cell);
  const fill = looks?.ink ?? (missing ? theme.inkQuiet : theme.ink);
  const underlined = looks?.low ? textWidth(text, SIZE) : 0;
  return [
    ...(looks ? [svgRect(from, top, to - from, height, looks.fill)] : []),
    svgText(text, to - PAD, top + 16, { size: SIZE, fill, anchor: "end" }),
    ...(underlined > 0 ? [svgRect(to - PAD - underlined, top + 18, underlined, 1, fill)] : []),
  ];
}

/** How many cells are not in the picture, where that is so. */
function leftOut({ layout, words, theme }: SvgTable, { rows, columns }: Measured, top: number): Stretch {
  const count = layout.rows.length * layout.columns.length - rows.length * columns.length;
  if (count === 0) return { parts: [], bottom: top };
  const said = words.text("table.svg-left", { count: { value: count, decimals: 0 } });
  return { parts: [svgText(said, PAD, top + 16, { size: SMALL, fill: theme.inkQuiet })], bottom: top + 22 };
}

function linesOf({ text, details }: Head, room: number): { readonly text: string; readonly quiet: boolean }[] {
  return [
    ...wrapText(text, room, SIZE).map((line) => ({ text: line, quiet: false })),
    ...details.flatMap((detail) => wrapText(detail, room, SMALL).map((line) => ({ text: line, quiet: true }))),
  ];
}

function lookOf(quiet: boolean, theme: Theme): { size: number; fill: string; bold: boolean } {
  return quiet ? { size: SMALL, fill: theme.inkQuiet, bold: false } : { size: SIZE, fill: theme.ink, bold: true };
}
