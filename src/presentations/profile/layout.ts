import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { placeLegend } from "../chart/legend.ts";
import type { LegendEntry } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Marker } from "../chart/marks.ts";
import { withUnit } from "../chart/names.ts";
import { place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";
import { textLines } from "../chart/textLines.ts";
import { whiskerMarks } from "../chart/whisker.ts";
import { figureAt, limitsAt } from "../signs/figure.ts";
import type { Profile, ProfileRow } from "./model.ts";
import type { ProfileOptions } from "./options.ts";

/** A dot with its place. */
export interface LaidDot {
  readonly cell: number;
  readonly who: number;
  readonly x: number;
  readonly y: number;
}

export interface ProfileLayout extends Size {
  readonly marks: readonly Mark[];
  /** Per topic the dots, the area itself first. */
  readonly dots: readonly (readonly LaidDot[])[];
}

/** Beside its colour each comparison has a shape of its own; the area itself is round and larger. */
export const SHAPES: readonly Marker[] = ["circle", "diamond", "rect", "triangle"];
const NARROW = 560;
const LANE = 30;

/** Rows and a width → where everything stands. Pure. */
export function layProfile(
  result: Result,
  profile: Profile,
  options: ProfileOptions,
  words: Words,
  theme: Theme,
  space: Size,
  own: string,
): ProfileLayout {
  const colours = [own, theme.reference, theme.ink, theme.inkQuiet];
  const entries = entriesOf(result, profile, options, words, colours, theme);
  const legend = placeLegend(entries, options.legend, space, theme.ink);
  const { width, height } = legend.room;
  const narrow = width < NARROW;
  const marks: Mark[] = [];
  const dots: LaidDot[][] = [];
  const figures = profile.rows.map(({ cells, series }) => {
    const { text, marks: signs, missing } = figureAt(result, cells[0] ?? -1, words, null);
    return missing ? text : withUnit(text, result.series[series]?.unit ?? { nl: "", en: "" }, words) + signs;
  });
  const nameWide = narrow ? width - 8 : Math.min(260, width * 0.3);
  const figureWide = options.figures && !narrow ? Math.min(200, width * 0.22) : 0;
  const lane = { from: narrow ? 10 : nameWide + 24, to: width - figureWide - (figureWide > 0 ? 24 : 12) };
  let y = legend.top + 10;
  for (const [at, row] of profile.rows.entries()) {
    const said = narrow && options.figures ? `${row.name}: ${figures[at] ?? ""}` : row.name;
    const head = textLines([said], 0, y, nameWide, { size: TEXT.name, colour: theme.ink });
    const side = textLines(figureWide > 0 ? [figures[at] ?? ""] : [], lane.to + 20, y, figureWide, {
      ...{ size: TEXT.name, colour: own, bold: true },
    });
    marks.push(...head.marks, ...side.marks);
    const middle = narrow ? y + head.height + LANE / 2 : y + 9;
    const laid = layRow(result, row, lane, middle, options, words, theme, colours);
    marks.push(...laid.marks);
    dots.push(laid.dots);
    y = narrow ? middle + LANE : Math.max(y + Math.max(head.height, side.height) + 12, middle + LANE + 6);
  }
  const notes = textLines([words.text("profile.own-scales")], 0, y + 4, width - 8, {
    ...{ size: TEXT.note, colour: theme.inkQuiet },
  });
  marks.push(...notes.marks);
  const tall = Math.max(Math.ceil(y + notes.height + 12), Math.min(height, 120));
  return legend.around({ width, height: tall, marks, dots });
}

function layRow(
  result: Result,
  { cells, range, series }: ProfileRow,
  lane: { readonly from: number; readonly to: number },
  y: number,
  options: ProfileOptions,
  words: Words,
  theme: Theme,
  colours: readonly string[],
): { marks: Mark[]; dots: LaidDot[] } {
  const known = cells
    .filter((cell) => result.reason[cell] === REASON.present)
    .map((cell) => result.values[cell] ?? NaN);
  const margins = cells.map((cell) => (options.margins ? limitsAt(result, cell) : []));
  const ends = [...known, ...margins.flat(), ...(range ? [range.low, range.high] : [])];
  const [min, max] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 0];
  const scale: Scale = { min, max, ...lane };
  const decimals = result.series[series]?.decimals ?? 0;
  const marks: Mark[] = [
    {
      kind: "line",
      points: [
        [lane.from, y],
        [lane.to, y],
      ],
      colour: theme.line,
      width: 1,
      behind: true,
    },
  ];
  if (options.range && range) {
    const band = (low: number, high: number, size: number, opacity: number): Mark => {
      const from = place(scale, low);
      return {
        ...{ kind: "rect", x: from, y: y - size / 2, width: Math.max(1, place(scale, high) - from), height: size },
        ...{ colour: theme.context, opacity },
      };
    };
    marks.push(band(range.low, range.high, 8, 0.5));
    if (range.middle) marks.push(band(range.middle[0], range.middle[1], 8, 1));
    for (const [value, align] of [
      [range.low, "left"],
      [range.high, "right"],
    ] as const) {
      const text = words.number(value, decimals);
      const wide = textWidth(text, TEXT.axis);
      const at = place(scale, value);
      const x = align === "left" ? Math.min(at, lane.to - wide) : Math.max(at, lane.from + wide);
      marks.push({ kind: "text", x, y: y + 18, text, align, colour: theme.inkQuiet, size: TEXT.axis });
    }
  }
  const dots = cells.map((cell, who): LaidDot => {
    const value = result.values[cell] ?? NaN;
    return { cell, who, x: Number.isNaN(value) ? lane.from : place(scale, value), y };
  });
  for (const [who, limits] of [...margins.entries()].reverse()) {
    const [from, to] = limits.map((limit) => place(scale, limit));
    if (from === undefined || to === undefined) continue;
    const colour = colours[who] ?? theme.ink;
    marks.push(...whiskerMarks({ from, to, across: y, lying: true, cap: who === 0 ? 6 : 4, colour }, theme));
  }
  // The area itself last, so that it lies on top.
  for (const { cell, who, x } of [...dots].reverse()) {
    const colour = colours[who] ?? theme.ink;
    if (result.reason[cell] === REASON.present)
      marks.push(...dotMarks(x, y, SHAPES[who] ?? "circle", colour, who === 0, theme));
    else if (who === 0)
      marks.push({
        ...{ kind: "text", x: lane.from, y, text: figureAt(result, cell, words, null).text },
        ...{ colour: theme.inkQuiet, size: TEXT.name },
      });
  }
  return { marks, dots };
}

/** A dot with a rim in the colour of the ground, so that it is seen on another one. */
export function dotMarks(x: number, y: number, marker: Marker, colour: string, own: boolean, theme: Theme): Mark[] {
  const size = own ? 14 : 11;
  const dot = { kind: "marker", x, y, marker } as const;
  return [
    { ...dot, colour: theme.surface, size: size + 3 },
    { ...dot, colour, size },
  ];
}

function entriesOf(
  result: Result,
  { who, rows }: Profile,
  options: ProfileOptions,
  words: Words,
  colours: readonly string[],
  theme: Theme,
): LegendEntry[] {
  const areas = who.map((row, at): LegendEntry => {
    const text = words.localised(result.areas[row]?.name ?? { nl: "", en: "" });
    return { text, colour: colours[at] ?? theme.ink, shape: "line", marker: SHAPES[at] };
  });
  const known = rows.some(({ cells }) => cells.some((cell) => limitsAt(result, cell).length > 0));
  if (options.margins && known) areas.push({ text: words.text("charts.margin-key"), colour: theme.ink, shape: "line" });
  if (!options.range || rows.every(({ range }) => !range)) return areas;
  const middle = rows.some(({ range }) => range?.middle);
  return [
    ...areas,
    { text: words.text(middle ? "profile.band-middle" : "profile.band"), colour: theme.context, shape: "box" },
  ];
}
