import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { captionMarks, eventMarks, eventsWithin } from "../chart/captions.ts";
import type { Size } from "../chart/echarts.ts";
import { eventsOf } from "../chart/events.ts";
import type { DatedEvent } from "../chart/events.ts";
import { baseLine, standingAxis, tickTexts } from "../chart/frame.ts";
import { layLegend } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { periodName, seriesNames, unitGroups } from "../chart/names.ts";
import { axisFor, place } from "../chart/scale.ts";
import type { Axis, Scale } from "../chart/scale.ts";
import { widest, wrapText } from "../chart/text.ts";
import { barThickness, smallBars } from "./bars.ts";
import { smallFigures } from "./figures.ts";
import type { MultiplesModel, SmallPanel } from "./model.ts";
import type { MultiplesOptions } from "./options.ts";

export interface LaidSmall {
  readonly panel: SmallPanel;
  readonly name: string;
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
  /** Of its bars, in pixels; 0 for lines. */
  readonly thickness: number;
}

export interface MultiplesLayout extends Size {
  readonly panels: readonly LaidSmall[];
  /** What changed in how things were measured between the first and the last moment. */
  readonly events: readonly DatedEvent[];
  readonly marks: readonly Mark[];
  /** Figures that are asked for and have no place. */
  readonly unwritten: number;
}

const WISHED = 128;
/** A panel is never lower than this; the picture becomes higher instead. */
const PLOT = 84;
/** Below a panel: its first and last moment, and the space to the next row. */
const FOOT = 34;
const ROW = 16;
const REFERENCE_DASH = [4, 3];

/** Panels and a space → where everything stands. All panels have one axis of time, and those of one unit one of figures. */
export function layMultiples(
  result: Result,
  { panels }: MultiplesModel,
  options: MultiplesOptions,
  words: Words,
  theme: Theme,
  mine: string | undefined,
  { width, height: whole }: Size,
): MultiplesLayout {
  const names = seriesNames(result, words);
  const days = panels.flatMap((panel) => panel.days.filter((day) => day !== null));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const events = eventsWithin(eventsOf(result, words), first, last);
  const axes = axesOf(result, panels, options);
  const texts = [...new Set(axes.values())].flatMap((axis) => tickTexts(axis, words));
  const gutter = widest(texts, TEXT.axis) + 14;
  const most = Math.max(1, Math.min(panels.length, Math.floor(width / (WISHED + gutter))));
  const rows = Math.max(1, Math.ceil(panels.length / most));
  // Rows are equally full where that is possible.
  const columns = Math.max(1, Math.ceil(panels.length / rows));
  const cell = width / columns;
  const reference = result.areas[panels[0]?.reference?.row ?? -1];
  const units = [
    ...new Set(panels.map(({ series }) => words.localised(result.series[series]?.unit ?? { nl: "", en: "" }))),
  ];
  const cut = [...axes.values()].some(({ min, max }) => min > 0 || max < 0) ? [words.text("charts.not-from-zero")] : [];
  const head = wrapText([...units, ...cut].join(" · "), width - 8, TEXT.axis);
  const legend = reference
    ? layLegend(
        [{ text: words.localised(reference.name), colour: theme.reference, shape: "line", dash: REFERENCE_DASH }],
        0,
        head.length * ROW + 2,
        width,
        theme.ink,
      )
    : { marks: [], height: 0 };
  const marks: Mark[] = [
    ...head.map((text, row): Mark => ({
      kind: "text",
      x: 0,
      y: 9 + row * ROW,
      text,
      size: TEXT.axis,
      colour: theme.inkQuiet,
    })),
    ...legend.marks,
  ];
  const laid: LaidSmall[] = [];
  let unwritten = 0;
  let top = head.length * ROW + legend.height + 6;
  const captioned = captionMarks(events, 0, 0, width, theme).height;
  const share = (whole - top - captioned) / rows - ROW - 8 - FOOT;
  // As high as the space allows, and never higher than wide.
  const high = Math.floor(Math.max(PLOT, Math.min(share, (cell - gutter) * 0.8)));
  for (let begin = 0; begin < panels.length; begin += columns) {
    const row = panels.slice(begin, begin + columns);
    const titles = row.map((panel) => {
      const area = words.localised(result.areas[panel.row]?.name ?? { nl: "", en: "" });
      const name = result.series.length > 1 ? `${area} · ${names[panel.series] ?? ""}` : area;
      return { name, lines: wrapText(name, cell - 10, TEXT.name) };
    });
    const above = Math.max(...titles.map(({ lines }) => lines.length)) * ROW + 8;
    for (const [at, panel] of row.entries()) {
      const left = at * cell;
      const { name = "", lines = [] } = titles[at] ?? {};
      const plot: Rect = { x: left + gutter, y: top + above, width: Math.max(40, cell - gutter - 18), height: high };
      const axis = axes.get(panel.series) ?? axisFor(0, 1, 2, false);
      const thickness = options.kind === "bars" ? barThickness(days, plot.width) : 0;
      const small: LaidSmall = {
        ...{ panel, name, plot, thickness },
        x: { min: first, max: last, from: plot.x + thickness / 2, to: plot.x + plot.width - thickness / 2 },
        y: { min: axis.min, max: axis.max, from: plot.y + plot.height, to: plot.y },
      };
      const own = result.areas[panel.row]?.code === mine;
      const colour = own ? theme.mine : theme.accent;
      const bars = thickness > 0 ? smallBars(small) : [];
      const figures = smallFigures(result, small, bars, options.values, colour, words, theme);
      unwritten += figures.left;
      marks.push(
        ...lines.map((text, line): Mark => ({
          kind: "text",
          x: left,
          y: top + 9 + line * ROW,
          text,
          size: TEXT.name,
          colour: own ? theme.mine : theme.ink,
          bold: true,
        })),
        ...standingAxis(axis, tickTexts(axis, words), plot, small.y, theme),
        baseLine(plot, theme),
        ...eventMarks(events, plot, small.x, theme, plot.y + 6),
        ...ends(result, small, words, theme),
        ...bars.map((bar): Mark => ({ kind: "rect", ...bar, colour })),
        ...linesOf(small, colour, theme),
        ...figures.marks,
      );
      laid.push(small);
    }
    top += above + high + FOOT;
  }
  const captions = captionMarks(events, 0, top, width, theme);
  const height = Math.ceil(Math.max(60, top + captions.height));
  return { width, height, panels: laid, events, unwritten, marks: [...marks, ...captions.marks] };
}

/** Per topic the axis of its unit: the same for all panels of that unit. */
function axesOf(
  result: Result,
  panels: readonly SmallPanel[],
  { kind, zero }: MultiplesOptions,
): ReadonlyMap<number, Axis> {
  const found = new Map<number, Axis>();
  for (const { series, decimals } of unitGroups(result)) {
    let [low, high] = zero || kind === "bars" ? [0, 0] : [Infinity, -Infinity];
    for (const panel of panels) {
      if (!series.includes(panel.series)) continue;
      for (const values of [panel.values, panel.reference?.values ?? []]) {
        for (const value of Array.from(values)) {
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
    }
    const axis = low > high ? axisFor(0, 1, 2, false) : axisFor(low, high, 3, decimals === 0);
    for (const one of series) found.set(one, axis);
  }
  return found;
}

/** The first and the last moment below a panel. */
function ends(result: Result, { panel, plot }: LaidSmall, words: Words, theme: Theme): Mark[] {
  const slots = [...panel.days.keys()].filter((slot) => panel.days[slot] !== null);
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = (slot: number, x: number, align: "left" | "right"): Mark => {
    const said = periodName(result, panel.series, slot, words, true);
    return {
      kind: "text",
      x,
      y: plot.y + plot.height + 13,
      text: said,
      size: TEXT.axis,
      colour: theme.inkQuiet,
      align,
    };
  };
  const both = [text(first, plot.x, "left"), text(last, plot.x + plot.width, "right")];
  return first === last ? both.slice(0, 1) : both;
}

/** The reference as a line behind lines or over bars, the area itself, its newest figure as a dot. */
function linesOf(small: LaidSmall, colour: string, theme: Theme): Mark[] {
  const { panel, x, y } = small;
  const at = (values: ArrayLike<number>, slot: number): [number, number] | null => {
    const [day, value] = [panel.days[slot] ?? null, values[slot] ?? NaN];
    return day === null || Number.isNaN(value) ? null : [place(x, day), place(y, value)];
  };
  const runs = (values: ArrayLike<number>): [number, number][][] => {
    const found: [number, number][][] = [[]];
    for (const slot of panel.days.keys()) {
      const point = at(values, slot);
      if (point) found.at(-1)?.push(point);
      else if (panel.days[slot] !== null) found.push([]);
    }
    return found.filter((run) => run.length > 0);
  };
  const line = (points: [number, number][], of: string, width: number, dash: readonly number[] | null): Mark => ({
    ...{ kind: "line", points, colour: of, width, dash },
  });
  const own = runs(panel.values);
  const lonely = own.filter((run) => run.length === 1);
  const newest = own.at(-1)?.at(-1);
  const dots = [...lonely.flat(), ...(newest ? [newest] : [])];
  const reference = panel.reference ? runs(panel.reference.values) : [];
  const compared = reference.map((run) => line(run, theme.reference, 1.2, REFERENCE_DASH));
  if (small.thickness > 0) return compared;
  return [
    ...compared,
    ...own.map((run) => line(run, colour, 2.2, null)),
    ...dots.map(([left, height]): Mark => ({ kind: "marker", x: left, y: height, colour, marker: "circle", size: 6 })),
  ];
}
