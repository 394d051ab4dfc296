import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { textWidth, widest, wrapText } from "../chart/text.ts";
import { figureAt } from "../signs/figure.ts";
import { svgLine, svgRect, svgText } from "../svg.ts";
import { axisName, headOf } from "./heads.ts";
import type { Head, Names } from "./heads.ts";
import { spanOf } from "./layout.ts";
import type { Layout, Line } from "./layout.ts";
import type { LooksOf } from "./looks.ts";

interface SvgTable {
  readonly layout: Layout;
  readonly names: Names;
  readonly decimals: number | null;
  readonly theme: Theme;
  readonly words: Words;
  readonly width: number;
  readonly looksOf?: LooksOf;
}

/** More than this no page or screen shows at a time. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const SIZE = 13;
const SMALL = 11.5;
const LINE = 15;
const PAD = 10;
const ROOM = { head: 240, column: 130 } as const;

/** A table as parts of an SVG, at least as wide as asked, with what it leaves out in words. */
export function svgTable(table: SvgTable): {
  readonly parts: string[];
  readonly width: number;
  readonly height: number;
} {
  const { layout, names, decimals, theme, words } = table;
  const rows = layout.rows.slice(0, MOST_ROWS);
  const columns = layout.columns.slice(0, MOST_COLUMNS);
  const depths = { rows: layout.arrangement.rows.length, columns: layout.arrangement.columns.length };

  const rowHeads = Array.from({ length: depths.rows }, (_, depth) => {
    const heads = rows.map((row) => headOf(layout, row, depth, names));
    const title = axisName(layout, layout.arrangement.rows[depth] ?? "", names);
    const widths = [widest([title], SIZE, true), ...heads.map(widthOf)];
    return { heads, title, width: Math.min(ROOM.head, Math.max(...widths)) + 2 * PAD };
  });
  const figures = rows.map((row) =>
    columns.map((column) => {
      const cell = layout.address(row, column);
      const { text, marks, missing } = figureAt(layout.result, cell, words, decimals);
      return { cell, text: text + marks, missing };
    }),
  );
  const heads = Array.from({ length: depths.columns }, (_, depth) =>
    headCells(columns, depth, depth === depths.columns - 1).map(({ from, span }) => {
      const column = columns[from];
      return { from, span, head: column ? headOf(layout, column, depth, names) : { text: "", details: [] } };
    }),
  );
  const columnWidths = widthsUnder(
    heads,
    columns.map((_, at) => {
      const texts = figures.map((row) => row[at]?.text ?? "");
      return Math.max(36, widest(texts, SIZE)) + 2 * PAD;
    }),
  );
  const x = cumulated(
    columnWidths,
    cumulated(
      rowHeads.map(({ width }) => width),
      0,
    ).at(-1) ?? 0,
  );
  const right = x.at(-1) ?? 0;

  const parts: string[] = [];
  let y = 0;
  for (const cells of heads) {
    const written = cells.map(({ from, span, head }) => {
      const room = (x[from + span] ?? 0) - (x[from] ?? 0) - 2 * PAD;
      // A head over several columns begins with the first of them; one over figures ends with them.
      const place =
        span > 1
          ? ({ at: (x[from] ?? 0) + PAD, anchor: "start" } as const)
          : ({ at: (x[from + span] ?? 0) - PAD, anchor: "end" } as const);
      return { ...place, lines: linesOf(head, room) };
    });
    const height = Math.max(1, ...written.map(({ lines }) => lines.length)) * LINE + 10;
    for (const { at: side, anchor, lines } of written) {
      for (const [at, { text, quiet }] of lines.entries()) {
        const top = y + height - 8 - (lines.length - 1 - at) * LINE;
        parts.push(svgText(text, side, top, { ...lookOf(quiet, theme), anchor }));
      }
    }
    y += height;
  }
  let left = 0;
  for (const { title, width: wide } of rowHeads) {
    parts.push(svgText(title, left + PAD, Math.max(y, LINE + 10) - 8, { size: SIZE, fill: theme.ink, bold: true }));
    left += wide;
  }
  parts.push(svgLine([0, y], [right, y], theme.lineStrong));
  for (const [index, row] of rows.entries()) {
    const heads = rowHeads.map(({ heads, width: wide }, depth) => {
      const first = index === 0 || spanOf(layout.rows, index - 1, depth, index + 1) < 2 || depth === depths.rows - 1;
      const head = heads[index];
      return { width: wide, lines: first && head ? linesOf(head, wide - 2 * PAD) : [] };
    });
    const height = Math.max(1, ...heads.map(({ lines }) => lines.length)) * LINE + 9;
    left = 0;
    for (const { lines, width: wide } of heads) {
      for (const [at, { text, quiet }] of lines.entries())
        parts.push(svgText(text, left + PAD, y + 16 + at * LINE, { ...lookOf(quiet, theme), bold: false }));
      left += wide;
    }
    for (const [at, { cell, text, missing }] of (figures[index] ?? []).entries()) {
      const looks = table.looksOf?.(cell);
      const [from, to] = [x[at] ?? 0, x[at + 1] ?? 0];
      if (looks) parts.push(svgRect(from, y, to - from, height, looks.fill));
      const fill = looks?.ink ?? (missing ? theme.inkQuiet : theme.ink);
      parts.push(svgText(text, to - PAD, y + 16, { size: SIZE, fill, anchor: "end" }));
      const width = looks?.low ? textWidth(text, SIZE) : 0;
      if (width > 0) parts.push(svgRect(to - PAD - width, y + 18, width, 1, fill));
    }
    y += height;
    const end = row.reference || index === rows.length - 1 ? theme.lineStrong : theme.line;
    parts.push(svgLine([0, y], [right, y], end));
  }
  const left0 = layout.rows.length * layout.columns.length - rows.length * columns.length;
  if (left0 > 0) {
    y += 22;
    const said = words.text("table.svg-left", { count: { value: left0, decimals: 0 } });
    parts.push(svgText(said, PAD, y - 6, { size: SMALL, fill: theme.inkQuiet }));
  }
  return { parts, width: Math.max(table.width, right), height: y + 1 };
}

/** A head, and the columns that it stands over. */
interface HeadCell {
  readonly from: number;
  readonly span: number;
  readonly head: Head;
}

/** Columns as wide as their figures, and so wide that no word of a head is wider than what it stands over. */
function widthsUnder(heads: readonly (readonly HeadCell[])[], figures: readonly number[]): number[] {
  const widths = [...figures];
  for (const { from, span, head } of heads.flat()) {
    const words = [head.text, ...head.details].flatMap((text) => text.split(/(?<=[ -])/));
    const line = span > 1 ? 0 : Math.min(ROOM.column, widthOf(head));
    const needed = Math.max(line, widest(words, SIZE, true)) + 2 * PAD;
    const short = needed - widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
    if (short > 0) for (let at = from; at < from + span; at += 1) widths[at] = (widths[at] ?? 0) + short / span;
  }
  return widths;
}

function widthOf({ text, details }: Head): number {
  return Math.max(widest([text], SIZE), widest(details, SMALL));
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

/** Where each begins, and at the end where the last one ends. */
function cumulated(widths: readonly number[], from: number): number[] {
  const places = [from];
  for (const width of widths) places.push((places.at(-1) ?? 0) + width);
  return places;
}

/** The heads of a depth, each once for all lines below it. */
function headCells(lines: readonly Line[], depth: number, inner: boolean): { from: number; span: number }[] {
  const cells: { from: number; span: number }[] = [];
  for (let from = 0; from < lines.length;) {
    const span = inner ? 1 : Math.max(1, spanOf(lines, from, depth));
    cells.push({ from, span });
    from += span;
  }
  return cells;
}
