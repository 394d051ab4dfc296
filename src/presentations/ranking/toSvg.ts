import type { Theme } from "../../ui/theme.ts";
import { widest, wrapText } from "../chart/text.ts";
import type { ToSvg } from "../form.ts";
import { svgFile, svgLine, svgRect, svgText } from "../svg.ts";
import { rankingOf } from "./model.ts";
import type { Ranked } from "./model.ts";
import { movedWords } from "./moved.ts";
import type { RankingOptions } from "./options.ts";

const SIZE = 13;
const LINE = 17;
const PAD = 8;

/** The ranking as SVG: place, move, name, bar and figure. */
export const toSvg: ToSvg<RankingOptions> = (figure, size) => {
  const { result, options, words, theme, mine } = figure;
  const ranking = rankingOf(result, options, words, mine);
  const areas = ranking.lines.filter((line): line is Ranked => line.kind === "area");
  const quiet = { size: 12, fill: theme.inkQuiet };
  const signs = areas.map(({ moved }) => movedWords(moved, words).sign);
  const places =
    widest(
      areas.map(({ place }) => place),
      SIZE,
    ) + PAD;
  const moves = signs.some(Boolean) ? widest(signs, 11) + PAD : 0;
  const figures =
    widest(
      areas.map(({ figure: text }) => text),
      SIZE,
    ) + PAD;
  const names = Math.min(
    widest(
      areas.map(({ name }) => name),
      SIZE,
      true,
    ) + PAD,
    (size.width - places - moves - figures) * 0.7,
  );
  const bar = { x: places + moves + names, width: Math.max(0, size.width - places - moves - names - figures) };
  const parts: string[] = [];
  let y = 0;
  for (const line of wrapText(
    [ranking.title, ranking.unit, ranking.period, ranking.key].filter(Boolean).join(" · "),
    size.width,
    12,
  )) {
    y += LINE;
    parts.push(svgText(line, 0, y - 4, quiet));
  }
  y += 4;
  for (const line of ranking.lines) {
    if (line.kind === "skipped") {
      parts.push(svgText(words.text("ranking.skipped", { count: line.count }), places + moves, y + 14, quiet));
      y += LINE + 4;
      continue;
    }
    const fill = colourOf(line, theme);
    const bold = line.standing === "mine";
    const lines = wrapText(line.name, names - PAD, SIZE);
    parts.push(svgText(line.place, places - PAD, y + 14, { size: SIZE, fill: theme.inkQuiet, anchor: "end" }));
    const { sign } = movedWords(line.moved, words);
    if (sign) parts.push(svgText(sign, places, y + 14, { size: 11, fill: theme.inkQuiet }));
    for (const [at, text] of lines.entries())
      parts.push(
        svgText(text, places + moves, y + 14 + at * LINE, { size: SIZE, fill: bold ? fill : theme.ink, bold }),
      );
    if (bar.width > 4) parts.push(svgRect(bar.x + line.from * bar.width, y + 4, line.length * bar.width, 12, fill));
    if (bar.width > 4 && line.margin) {
      const [from, to] = [line.margin.from, line.margin.from + line.margin.length].map((at) => bar.x + at * bar.width);
      parts.push(...marginOf(from ?? 0, to ?? 0, y + 10, theme));
    }
    parts.push(svgText(line.figure, size.width, y + 14, { size: SIZE, fill: theme.ink, bold, anchor: "end" }));
    y += Math.max(1, lines.length) * LINE + 5;
  }
  if (ranking.missing > 0) {
    parts.push(svgText(words.text("ranking.missing", { count: ranking.missing }), 0, y + 14, quiet));
    y += LINE;
  }
  return svgFile({ width: size.width, height: Math.ceil(y + 6) }, figure, parts);
};

/** A margin with strokes at its ends, and a rim in the colour of the ground. */
function marginOf(from: number, to: number, y: number, { ink, surface }: Theme): string[] {
  const rim = svgRect(from - 1, y - 2, to - from + 2, 4, surface);
  const ends = [from, to].map((at) => svgLine([at, y - 4], [at, y + 4], ink));
  return [rim, svgLine([from, y], [to, y], ink), ...ends];
}

function colourOf({ standing }: Ranked, theme: Theme): string {
  if (standing === "mine") return theme.mine;
  return standing === "reference" ? theme.reference : theme.accent;
}
