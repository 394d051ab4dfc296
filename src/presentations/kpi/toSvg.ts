import { wrapText } from "../chart/text.ts";
import type { SvgFigure, ToSvg } from "../form.ts";
import { svgFile, svgLine, svgText } from "../svg.ts";
import type { Theme } from "../../ui/theme.ts";
import { cardsOf, MOST_CARDS } from "./model.ts";
import type { Card } from "./model.ts";
import type { KpiOptions } from "./options.ts";
import { trendPath } from "./trend.ts";

const CARD = 250;
const GAP = 24;
/** Cards are drawn so much larger at most. */
const LARGEST = 1.75;

/** The cards as SVG, as large as the room allows: beside each other as many as makes them largest. */
export const toSvg: ToSvg<KpiOptions> = (figure, size) => {
  let [best, scale] = [layCards(figure, size.width), 1];
  for (let across = 1; across <= MOST_CARDS; across += 1) {
    const wide = Math.min(LARGEST, size.width / (across * (CARD + GAP) - GAP));
    if (wide <= scale) continue;
    const fits = Math.min(wide, size.height / layCards(figure, size.width / wide, across).height);
    const laid = layCards(figure, size.width / fits, across);
    if (fits > scale && laid.height * fits <= size.height) [best, scale] = [laid, fits];
  }
  const parts = scale === 1 ? best.parts : [`<g transform="scale(${scale.toFixed(3)})">`, ...best.parts, "</g>"];
  return svgFile({ width: size.width, height: Math.ceil(best.height * scale) }, figure, parts);
};

interface Laid {
  readonly parts: readonly string[];
  readonly height: number;
}

/** Cards in a width; without a number of them beside each other as many as fit. */
function layCards(
  figure: SvgFigure<KpiOptions>,
  room: number,
  across = Math.max(1, Math.floor((room + GAP) / (CARD + GAP))),
): Laid {
  const { result, options, words, theme, mine } = figure;
  const { cards, of } = cardsOf(result, options, words, mine);
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
