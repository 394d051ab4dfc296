import { hierarchy, treemap as surfaces } from "d3-hierarchy";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { inkOn, TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { periodName } from "../chart/names.ts";
import { textWidth, wrapText } from "../chart/text.ts";
import { textLines } from "../chart/textLines.ts";
import { figureAt } from "../signs/figure.ts";
import { inUnit } from "../inUnit.ts";
import type { Part, Treemap } from "./model.ts";
import type { TreemapOptions } from "./options.ts";

/** A part with the surface that is its share of the whole. */
export interface Tile extends Rect {
  readonly part: Part;
  /** Part of the whole that it lies in: its area, or all areas. */
  readonly share: number;
}

export interface TreemapLayout extends Size {
  readonly marks: readonly Mark[];
  /** Per group its tiles, from large to small. */
  readonly tiles: readonly (readonly Tile[])[];
}

const HEAD = 20;
const ROW = 16;
const PAD = 6;
/** Between the surfaces of two areas, so that they are seen as two. */
const BETWEEN = 12;

interface Node {
  readonly part?: Part;
  readonly children?: readonly Node[];
}

/** Surfaces as square as can be (Bruls, Huizing and Van Wijk, 2000), each in proportion to its figure. */
export function layTreemap(
  result: Result,
  map: Treemap,
  options: TreemapOptions,
  words: Words,
  theme: Theme,
  { width, height }: Size,
  mine?: string,
): TreemapLayout {
  const unit = words.localised(result.series[0]?.unit ?? { nl: "", en: "" });
  const said = inUnit(periodName(result, 0, map.slot, words), unit);
  const head = textLines([said], 0, 0, width - 8, { size: TEXT.name, colour: theme.inkQuiet });
  const top = head.height + 6;
  const named = map.groups.some(({ name }) => name !== undefined);
  const tall = Math.max(220, height - top - 4);
  const root = hierarchy<Node>({
    children: map.groups.map(({ parts }) => ({ children: parts.map((part) => ({ part })) })),
  }).sum(({ part }) => part?.value ?? 0);
  const laid = surfaces<Node>()
    .size([width, tall])
    .paddingInner(({ depth }) => (named && depth === 0 ? BETWEEN : 2))
    .paddingTop((node) => (named && node.depth === 1 ? HEAD : 0))(root);

  const colourOf = coloursOf(map, result, theme);
  const marks: Mark[] = [...head.marks];
  const tiles = (laid.children ?? []).map((group, at) => {
    const { name, whole } = map.groups[at] ?? { whole: 0 };
    if (name !== undefined && group.x1 - group.x0 > 24) {
      const text = fit(name, group.x1 - group.x0 - 4, TEXT.name);
      marks.push({
        kind: "text",
        x: group.x0,
        y: top + group.y0 + HEAD / 2,
        text,
        colour: theme.ink,
        size: TEXT.name,
        bold: true,
      });
    }
    return (group.children ?? []).flatMap(({ data: { part }, x0, x1, y0, y1 }): Tile[] =>
      part ? [{ part, share: part.value / whole, x: x0, y: top + y0, width: x1 - x0, height: y1 - y0 }] : [],
    );
  });
  for (const tile of tiles.flat()) {
    const { part } = tile;
    const isMine = result.series.length === 1 && result.areas[part.area]?.code === mine;
    const colour = isMine ? theme.mine : colourOf(part);
    marks.push({ kind: "rect", ...rectOf(tile), colour });
    marks.push(...writing(tile, result, options, words, inkOn(colour, theme)));
  }
  return { width, height: Math.ceil(top + tall + 4), marks, tiles };
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

/** The largest parts by their own colour, as many as there are colours; the rest, and areas, which are many, in one. */
function coloursOf({ groups }: Treemap, { series }: Result, theme: Theme): (part: Part) => string {
  if (series.length === 1) return () => theme.sequential(5)[1] ?? theme.accent;
  const totals = new Map<number, number>();
  for (const part of groups.flatMap(({ parts }) => parts)) {
    totals.set(part.series, (totals.get(part.series) ?? 0) + part.value);
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1]).map(([each]) => each);
  return (part) => theme.qualitative[ranked.indexOf(part.series)] ?? theme.context;
}

/** The name, the share and the figure of a tile, as far as they fit; a tile without words is read by its cursor. */
function writing(tile: Tile, result: Result, options: TreemapOptions, words: Words, ink: string): Mark[] {
  const room = tile.width - 2 * PAD;
  const { text, marks } = figureAt(result, tile.part.cell, words, null);
  const share = `${words.number(100 * tile.share, 1)}%`;
  const lines = [
    ...wrapText(tile.part.name, room, TEXT.axis),
    options.figures ? `${text}${marks} (${share})` : share,
  ].filter((line) => textWidth(line, TEXT.axis) <= room);
  const fitting = lines.slice(0, Math.max(0, Math.floor((tile.height - PAD) / ROW)));
  const nameLines = wrapText(tile.part.name, room, TEXT.axis);
  if (nameLines.some((line) => textWidth(line, TEXT.axis) > room) || fitting.length < nameLines.length) return [];
  return fitting.map((line, at) => ({
    kind: "text",
    x: tile.x + PAD,
    y: tile.y + PAD / 2 + ROW * at + ROW / 2,
    text: line,
    colour: ink,
    size: TEXT.axis,
    bold: at < nameLines.length,
  }));
}

/** A name as long as there is room; the whole of it is read by the cursor and in the table. */
function fit(name: string, room: number, size: number): string {
  if (textWidth(name, size, true) <= room) return name;
  let end = name.length;
  while (end > 1 && textWidth(`${name.slice(0, end)}…`, size, true) > room) end -= 1;
  return `${name.slice(0, end)}…`;
}
