import { wrapText } from "../chart/text.ts";
import type { ToSvg } from "../form.ts";
import { svgFile, svgRect, svgText } from "../svg.ts";
import { layoutOf } from "../table/layout.ts";
import { svgTable } from "../table/svgTable.ts";
import { textWidth } from "../chart/text.ts";
import { heatOf } from "./classing.ts";
import { hasLow, heatLegend } from "./legend.ts";
import type { HeatOptions } from "./options.ts";

const SIZE = 12;
const ROW = 20;

/** The heat table as SVG: its legend, and below it the table with its colours. */
export const toSvg: ToSvg<HeatOptions> = (figure, size) => {
  const { result, options, words, theme, areas } = figure;
  const layout = layoutOf(result, options);
  const parts: string[] = [];
  let [x, y] = [0, 4];
  const write = (text: string, fill?: string): void => {
    const room = textWidth(text, SIZE) + (fill ? 22 : 0) + 14;
    if (x > 0 && x + room > size.width) [x, y] = [0, y + ROW];
    if (fill) parts.push(svgRect(x, y, 16, 12, fill));
    for (const line of wrapText(text, size.width, SIZE).slice(0, 1))
      parts.push(svgText(line, x + (fill ? 22 : 0), y + 10, { size: SIZE, fill: theme.ink }));
    x += room;
  };
  const groups = heatLegend(result, options, words, theme);
  for (const { title, swatches } of groups) {
    write(title);
    for (const { label, fill } of swatches) write(label, fill);
    [x, y] = [0, y + ROW];
  }
  if (hasLow(groups)) {
    write(words.text("heat.low"));
    y += ROW;
  }
  const names = { words, codes: options.codes, levels: areas.levels };
  const looksOf = heatOf(layout, options, theme);
  const table = svgTable({ layout, names, decimals: options.decimals, theme, words, width: size.width, looksOf });
  parts.push(`<g transform="translate(0 ${y + 6})">`, ...table.parts, "</g>");
  return svgFile({ width: Math.ceil(table.width), height: Math.ceil(table.height + y + 6) }, figure, parts);
};
