import type { Result } from "../../analysis/result.ts";
import { behindFigure } from "../../i18n/behindFigure.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { AtlasLegend } from "../atlas/atlas.ts";
import type { Mark } from "../atlas/marks.ts";
import { nested } from "../atlas/nested.ts";
import { seriesNames } from "../chart/names.ts";
import { textWidth, wrapText } from "../chart/text.ts";
import { legendFigures, radiusOf } from "../circles/model.ts";
import { badge, partColour } from "./marks.ts";

const LETTERS = 12;
const LINE = 16;
const WIDEST = 170;

/** The parts in their order, each with its colour and its number. */
export function partsLegend(result: Result, words: Words, theme: Theme): AtlasLegend {
  const names = seriesNames(result, words);
  const marks: Mark[] = [];
  let [y, width] = [0, 0];
  for (const [part, name] of names.entries()) {
    marks.push({ kind: "path", d: `M0,${y + 1}h14v14h-14Z`, fill: partColour(part, theme) });
    marks.push(...badge(part, [25, y + 8], theme));
    for (const text of wrapText(name, WIDEST, LETTERS)) {
      marks.push({ kind: "text", x: 38, y: y + 12, text, size: LETTERS, colour: theme.ink });
      width = Math.max(width, 38 + textWidth(text, LETTERS));
      y += LINE;
    }
    y += 3;
  }
  const label = words.text("pies.legend", { parts: names.map((name, part) => `${part + 1}. ${name}`).join("; ") });
  return { kind: "drawn", width: Math.ceil(width), height: y, marks, label };
}

/** How large a pie or how high a bar stands for how much. */
export function sizeLegend(
  result: Result,
  marks: "pies" | "bars",
  largest: number,
  length: number,
  words: Words,
  theme: Theme,
): AtlasLegend {
  const { decimals = 0, unit = { nl: "", en: "" } } = result.series[0] ?? {};
  const figures = legendFigures(largest, decimals).slice(0, marks === "pies" ? 3 : 1);
  const texts = figures.map((value) => words.number(value, decimals));
  const label = words.text(`pies.size-${marks}`, { figures: texts.join(", "), unit });
  if (marks === "pies") {
    return nested(
      figures.map((value) => radiusOf(value, largest, length)),
      texts,
      label,
      theme,
    );
  }
  const height = ((figures[0] ?? 0) / largest) * length;
  const text = `${texts[0] ?? ""} ${behindFigure(words.localised(unit))}`;
  const lines = wrapText(text, WIDEST, LETTERS);
  const tall = Math.max(height + 4, lines.length * LINE);
  return {
    kind: "drawn",
    width: Math.ceil(22 + Math.max(0, ...lines.map((line) => textWidth(line, LETTERS)))),
    height: Math.ceil(tall),
    marks: [
      {
        kind: "path",
        d: `M2,${tall - 2 - height}h8M6,${tall - 2 - height}v${height}M2,${tall - 2}h8`,
        stroke: theme.inkQuiet,
      },
      ...lines.map((line, at): Mark => {
        const y = tall - height / 2 + 2 + (at - (lines.length - 1) / 2) * LINE;
        return { kind: "text", x: 18, y, text: line, size: LETTERS, colour: theme.ink };
      }),
    ],
    label,
  };
}
