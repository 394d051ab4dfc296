import { wrapText } from "../chart/text.ts";
import type { ToSvg } from "../form.ts";
import { svgFile, svgLine, svgText } from "../svg.ts";
import type { Theme } from "../../ui/theme.ts";
import { cardsOf } from "./model.ts";
import type { Card } from "./model.ts";
import type { KpiOptions } from "./options.ts";
import { trendPath } from "./trend.ts";

const CARD = 250;
const GAP = 24;

/** The cards as SVG, as many beside each other as fit. */
export const toSvg: ToSvg<KpiOptions> = (figure, size) => {
  const { result, options, words, theme, mine } = figure;
  const { cards, of } = cardsOf(result, options, words, mine);
  const across = Math.max(1, Math.floor((size.width + GAP) / (CARD + GAP)));
  const width = (size.width + GAP) / across - GAP;
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
    for (const line of wrapText(words.text("kpi.left", params), size.width, 12)) {
      parts.push(svgText(line, 0, y + 12, { size: 12, fill: theme.inkQuiet }));
      y += 18;
    }
  }
  return svgFile({ width: size.width, height: y }, figure, parts);
};

function cardParts(card: Card, width: number, theme: Theme): { readonly parts: string[]; readonly height: number } {
  const parts = [svgLine([0, 0.5], [width, 0.5], card.mine ? theme.mine : theme.lineStrong)];
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
