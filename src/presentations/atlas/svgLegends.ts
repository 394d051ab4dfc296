import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { wrapText, textWidth, widest } from "../chart/text.ts";
import { svgText } from "../svg.ts";
import { svgSwatch, SWATCH } from "../map/svgLegend.ts";
import type { AtlasLegend } from "./atlas.ts";
import { writeMark } from "./marks.ts";

const LETTERS = 12;
const LINE = 20;
const GAP = 8;
/** Titles and notes are broken at this width. */
const WIDEST = 210;

export interface SvgBlock {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}

/** Legends and notes below each other, from their own corner on. */
export function svgLegends(
  legends: readonly AtlasLegend[],
  notes: readonly string[],
  words: Words,
  theme: Theme,
): SvgBlock {
  const blocks = [
    ...legends.map((legend) => (legend.kind === "rows" ? rowsBlock(legend, words, theme) : drawnBlock(legend))),
    ...notes.map((note) => textBlock(note, theme)),
  ];
  let height = 0;
  const parts: string[] = [];
  for (const block of blocks) {
    parts.push(`<g transform="translate(0,${height})">`, ...block.parts, "</g>");
    height += block.height + GAP;
  }
  return { width: Math.ceil(Math.max(0, ...blocks.map(({ width }) => width))), height, parts };
}

function rowsBlock(legend: Extract<AtlasLegend, { kind: "rows" }>, words: Words, theme: Theme): SvgBlock {
  const { rows, onePattern } = legend;
  const heads = legend.heads.map((head) => (head === "" ? words.text("map.areas") : head));
  const title = legend.title === "" ? [] : wrapText(legend.title, WIDEST, LETTERS);
  const labels = rows.map(({ row }) => words.say(row.label));
  const columns = legend.heads.map((_, at) => rows.map(({ counts }) => words.number(counts[at] ?? 0, 0)));
  let right = SWATCH + GAP + widest(labels, LETTERS);
  const ends = columns.map((texts, at) => {
    // A head that stands alone goes on over the labels, which are on other lines.
    const head = heads.length > 1 ? textWidth(heads[at] ?? "", LETTERS) : 0;
    right += 2 * GAP + Math.max(widest(texts, LETTERS), head);
    return right;
  });
  const first = title.length + (heads.length > 0 ? 1 : 0);
  const at = (line: number) => line * LINE + 11;
  return {
    width: Math.max(right, widest(title, LETTERS, true)),
    height: (first + rows.length) * LINE,
    parts: [
      ...title.map((text, line) => svgText(text, 0, at(line), { size: LETTERS, fill: theme.ink, bold: true })),
      ...heads.map((head, column) =>
        svgText(head, ends[column] ?? 0, at(title.length), { size: LETTERS, fill: theme.inkQuiet, anchor: "end" }),
      ),
      ...rows.flatMap(({ row }, line) => [
        ...svgSwatch(row, onePattern, (first + line) * LINE, theme),
        svgText(labels[line] ?? "", SWATCH + GAP, at(first + line), { size: LETTERS, fill: theme.ink }),
        ...columns.map((texts, column) =>
          svgText(texts[line] ?? "", ends[column] ?? 0, at(first + line), {
            ...{ size: LETTERS, fill: theme.inkQuiet, anchor: "end" },
          }),
        ),
      ]),
    ],
  };
}

function drawnBlock({ width, height, marks }: Extract<AtlasLegend, { kind: "drawn" }>): SvgBlock {
  return { width, height, parts: marks.map(writeMark) };
}

function textBlock(note: string, theme: Theme): SvgBlock {
  const lines = wrapText(note, WIDEST, 11);
  return {
    width: widest(lines, 11),
    height: lines.length * 15,
    parts: lines.map((line, at) => svgText(line, 0, at * 15 + 11, { size: 11, fill: theme.inkQuiet })),
  };
}
