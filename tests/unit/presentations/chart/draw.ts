import * as v from "valibot";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { barOptions } from "../../../../src/presentations/bar/options.ts";
import type { BarOptions } from "../../../../src/presentations/bar/options.ts";
import { lineOptions } from "../../../../src/presentations/line/options.ts";
import type { LineOptions } from "../../../../src/presentations/line/options.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { svgOf } from "../../../../src/presentations/chart/echarts.ts";
import type { Picture } from "../../../../src/presentations/chart/picture.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { seriesOf } from "../results.ts";

export const WORDS = createWords("nl");
export const THEME = makeTheme(false);
export const SIZE = { width: 800, height: 420 };

export function lines(options: Partial<LineOptions> = {}): LineOptions {
  return v.parse(lineOptions, options);
}

export function bars(options: Partial<BarOptions> = {}): BarOptions {
  return v.parse(barOptions, options);
}

/** The result with other names for its areas. */
export function named(result: Result, names: readonly string[]): Result {
  const areas = result.areas.map((area, at) => {
    const name = names[at] ?? area.name.nl;
    return { ...area, name: { nl: name, en: name } };
  });
  return { ...result, areas };
}

/** Flags on single cells. */
export function flagged(result: Result, flags: Readonly<Record<number, number>>): Result {
  const all = result.flags.slice();
  for (const [cell, bits] of Object.entries(flags)) all[Number(cell)] = bits;
  return { ...result, flags: all };
}

export const IN_EURO = seriesOf(1, { unit: { nl: "euro", en: "euros" }, kind: "mean" });
export const IN_CLASSES = seriesOf(2, { kind: "class" });

/** A picture as SVG, without a screen. */
export function painted(picture: Picture): string {
  return svgOf(picture.option, picture);
}

/** The texts that stand in an SVG, in its order, as a reader sees them. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );
}
