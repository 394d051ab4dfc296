import { wrapText } from "../chart/text.ts";
import type { ToSvg } from "../form.ts";
import { svgFile, svgText } from "../svg.ts";
import { tellResult } from "./model.ts";
import type { TextOptions } from "./options.ts";

/** Longer lines than this are hard to read. */
const MEASURE = 620;

/**
 * The sentences as SVG, broken into lines. What to mind and whose figures they are stands around a figure wherever it
 * goes: said here as well it would stand there twice.
 */
export const toSvg: ToSvg<TextOptions> = (figure, size) => {
  const { result, options, words, theme, areas, mine } = figure;
  const told = tellResult(result, options, words, areas, mine);
  const parts: string[] = [];
  let y = 0;
  const write = (text: string, letters: number, fill: string): void => {
    for (const line of wrapText(text, Math.min(MEASURE, size.width), letters)) {
      y += Math.round(letters * 1.5);
      parts.push(svgText(line, 0, y - 4, { size: letters, fill }));
    }
    y += 8;
  };
  for (const paragraph of told.paragraphs) write(paragraph, 16, theme.ink);
  if (told.left > 0) write(words.text("text.left", { count: told.left }), 13, theme.inkQuiet);
  return svgFile({ width: size.width, height: y }, figure, parts);
};
