import { wrapText } from "../chart/text.ts";
import type { SvgFigure, ToSvg } from "../form.ts";
import { svgFile, svgLine, svgText } from "../svg.ts";
import type { Theme } from "../../ui/theme.ts";
import { cardsOf } from "./model.ts";
import type { Card } from "./model.ts";
import type { KpiOptions } from "./options.ts";
import { trendPath } from "./trend.ts";

const CARD = 250;
const GAP = 24;
/** How much larger cards are drawn where there is room for that; the largest that fits. */
const LARGER = [1.75, 1.5, 1.25];

/** The cards as SVG, as many beside each other as fit, and so large that they do not leave half of the room empty. */
export const toSvg: ToSvg<KpiOptions> = (figure, size) => {
  for (const scale of LARGER) {
    const room = size.width / scale;
    const laid = layCards(figure, room);
    if (room < CARD || laid.height * scale > size.height) continue;
    const parts = [`<g transform="scale(${scale})">`, ...laid.parts, "</g>"];
    return svgFile({ width: size.width, height: Math.ceil(laid.height * scale) }, figure, parts);
  }
  const { parts, height } = layCards(figure, size.width);
  return svgFile({ width: size.width, height }, figure, parts);
};

interface Laid {
  readonly parts: readonly string[];
  readonly height: number;
}

function layCards(figure: SvgFigure<KpiOptions>, room: number): Laid {
  const { result, options, words, theme, mine } = figure;
  const { cards, of } = cardsOf(result, options, words, mine);
  const across = Math.max(1, Math.floor((room + GAP) / (CARD + GAP)));
  const width = (room + GAP) / across - GAP;
  const drawn = cards.map((card) => cardParts(card, width, theme));
  const parts: string[] = [];
  let y = 0;
  for (let from = 0; from < drawn.length; from += across) {
    const row = drawn.slice(from, from + across);
    for (const [at, card] of row.entries())
      parts.push(`<g transform="translate(${(at * (width + GAP)).toFixed(1)} ${y})">`, ...card.parts, "</g>");
    y += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  if (of > cards.length) {
    const params = { shown: { value: cards.length, decimals: 0 }, count: { value: of, decimals: 0 } };
    for (const line of wrapText(words.text("kpi.left", params), room, 12)) {
      parts.push(svgText(line, 0, y + 12, { size: 12, fill: theme.inkQuiet }));
      y += 18;
    }
  }
  return { parts, height: y };
}

function cardParts(card: Card, width: number, theme: Theme): Laid {
  const parts: string[] = [svgLine([0, 0.5], [width, 0.5], card.mine ? theme.mine : theme.lineStrong)];
  let y = 6;
  const write = (text: string, size: number, fill: string, bold = false): void => {
    for (const line of wrapText(text, width, size)) {
      y += Math.round(size * 1.4);
      parts.push(svgText(line, 0, y - 4, { size, fill, bold }));
    }
  };
  write(card.title, 14, theme.ink, true);
  write(card.area, 13, card.mine ? theme.mine : theme.inkQuiet);
  write(card.figure, 30, theme.ink, true);
  write([card.unit, card.period].filter(Boolean).join(" · "), 12, theme.inkQuiet);
  if (card.trend.length > 0) {
    const { path, end } = trendPath(card.trend, 132, 34);
    const colour = card.mine ? theme.mine : theme.accent;
    const dot = end ? `<circle cx="${end[0].toFixed(1)}" cy="${end[1].toFixed(1)}" r="3" fill="${colour}"/>` : "";
    parts.push(
      `<g transform="translate(0 ${y + 4})"><path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8"/>${dot}</g>`,
    );
    y += 42;
  }
  for (const line of card.lines) write(line, 13, theme.ink);
  return { parts, height: y };
}
