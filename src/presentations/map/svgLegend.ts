import type { Result } from "../../analysis/result.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Words } from "../../i18n/words.ts";
import { PATTERN_TILE, PATTERNS } from "../../ui/patterns.ts";
import type { Theme } from "../../ui/theme.ts";
import { svgText } from "../svg.ts";
import { inkOn } from "../chart/looks.ts";
import { periodName, seriesNames } from "../chart/names.ts";
import { widest, wrapText } from "../chart/text.ts";
import { SIGN_WIDTH, signPath } from "./signs.ts";
import { codesOn, legendRows } from "./legend.ts";
import type { LegendRow } from "./legend.ts";
import type { Scene } from "./scene.ts";

const LETTERS = 12;
const LINE = 20;
export const SWATCH = 14;
const GAP = 8;

/** What stands above the classes is broken at this width. */
const WIDEST = 210;
const NOTE = { size: 11, leading: 15 };

/**
 * The legend of a written map: how much room it takes, and its lines from its own corner on; `below` is said under it.
 * It says what is counted, and of several topics and periods which one the map is of: in a file nothing else does.
 */
export function svgLegend(
  result: Result,
  scene: Scene,
  borders: Borders,
  words: Words,
  theme: Theme,
  below: readonly string[] = [],
): { readonly width: number; readonly height: number; readonly parts: readonly string[] } {
  const rows = legendRows(result, scene, codesOn(borders, result.level));
  const labels = rows.map(({ label }) => words.say(label));
  const counts = rows.map(({ count }) => words.number(count, 0));
  const toCount = SWATCH + GAP + widest(labels, LETTERS) + 2 * GAP;
  const which = shownIn(result, scene, words).flatMap((text) => wrapText(text, WIDEST, LETTERS));
  const unit = wrapText(words.localised(result.series[scene.series]?.unit ?? NO_UNIT), WIDEST, LETTERS);
  const head = words.text("map.areas");
  const said = below.flatMap((text) => wrapText(text, WIDEST, NOTE.size));
  const width = Math.ceil(
    Math.max(
      toCount + widest(counts, LETTERS),
      ...[widest([head, ...unit], LETTERS), widest(which, LETTERS, true), widest(said, NOTE.size)],
    ),
  );
  const above = [
    ...which.map((text, at) => svgText(text, 0, at * LINE + 11, { size: LETTERS, fill: theme.ink, bold: true })),
    ...unit.map((text, at) => svgText(text, 0, (which.length + at) * LINE + 11, { size: LETTERS, fill: theme.ink })),
    svgText(head, width, (which.length + unit.length) * LINE + 11, {
      ...{ size: LETTERS, fill: theme.inkQuiet, anchor: "end" },
    }),
  ];
  const first = which.length + unit.length + 1;
  const parts = rows.flatMap((row, at) => {
    const y = (first + at) * LINE;
    return [
      ...svgSwatch(row, scene.onePattern, y, theme),
      svgText(labels[at] ?? "", SWATCH + GAP, y + 11, { size: LETTERS, fill: theme.ink }),
      svgText(counts[at] ?? "", width, y + 11, { size: LETTERS, fill: theme.inkQuiet, anchor: "end" }),
    ];
  });
  const end = (first + rows.length) * LINE + (said.length > 0 ? GAP : 0);
  const notes = said.map((text, at) =>
    svgText(text, 0, end + at * NOTE.leading + 11, { size: NOTE.size, fill: theme.inkQuiet }),
  );
  const height = end + said.length * NOTE.leading;
  return { width, height, parts: [...above, ...parts, ...notes] };
}

const NO_UNIT = { nl: "", en: "" };

/** Of several topics and periods, those that the map shows. */
function shownIn(result: Result, { series, slot }: Scene, words: Words): string[] {
  return [
    ...(result.series.length > 1 ? [seriesNames(result, words)[series] ?? ""] : []),
    ...(result.slots.length > 1 ? [periodName(result, series, slot, words)] : []),
  ];
}

/** The colour or pattern of a line of the legend. */
export function svgSwatch(row: LegendRow, onePattern: boolean, y: number, theme: Theme): string[] {
  const fill = row.kind === "class" ? row.colour : theme.surface;
  const box = `x="0" y="${y}" width="${SWATCH}" height="${SWATCH}"`;
  const swatch = `<rect ${box} fill="${fill}" stroke="${theme.lineStrong}" stroke-width="0.5"/>`;
  if (row.kind === "class" && row.sign) {
    const sign = signPath(row.sign, SWATCH / 2, y + SWATCH / 2);
    return [swatch, `<path d="${sign}" stroke="${inkOn(fill, theme)}" stroke-width="${SIGN_WIDTH}"/>`];
  }
  return row.kind === "reason" && row.reason !== "present"
    ? [swatch, hatch(row.reason, onePattern, y, theme)]
    : [swatch];
}

/** The pattern of a reason, drawn once in its swatch. */
function hatch(reason: keyof typeof PATTERNS, one: boolean, y: number, theme: Theme): string {
  const { path, width } = PATTERNS[one ? "empty" : reason];
  const scale = SWATCH / PATTERN_TILE;
  const lines = `<path d="${path}" transform="scale(${scale})" fill="none" stroke="${theme.inkQuiet}" stroke-width="${width}"/>`;
  // A tile goes on beyond its sides, where the next one begins.
  return `<svg x="0" y="${y}" width="${SWATCH}" height="${SWATCH}">${lines}</svg>`;
}
