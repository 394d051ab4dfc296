import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { captionMarks } from "../chart/captions.ts";
import { eventsOf } from "../chart/events.ts";
import type { DatedEvent } from "../chart/events.ts";
import { placeLegend } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { longerAxis } from "../chart/ownAxis.ts";
import { axisFor, decimalsOf, place } from "../chart/scale.ts";
import type { Axis, Scale } from "../chart/scale.ts";
import { widest } from "../chart/text.ts";
import { breakMarks, eventsBetween, startsOf } from "./breaks.ts";
import { figuresOf } from "./figures.ts";
import { legendEntries, levelDash } from "./legend.ts";
import { groupColour, memberLooks } from "./looks.ts";
import type { BarLook } from "./looks.ts";
import { barMarks, commonSigns } from "./marks.ts";
import { overMarks } from "./over.ts";
import type { BarDrawing } from "./options.ts";
import type { BarModel, BarPanel } from "./series.ts";
import { lyingShape, standingShape } from "./shape.ts";
import type { Shape } from "./shape.ts";

/** A panel with its place. `along` runs over the groups, `value` over the figures; pixels of the whole picture. */
export interface LaidBars {
  readonly panel: BarPanel;
  readonly looks: readonly BarLook[];
  readonly plot: Rect;
  readonly lying: boolean;
  readonly shape: Shape;
  readonly value: Scale;
  readonly axis: Axis;
  readonly tickTexts: readonly string[];
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly LaidBars[];
  readonly marks: readonly Mark[];
  /** What changed in how things were measured between the periods that stand beside each other. */
  readonly breaks: readonly DatedEvent[];
}

const HEAD = 24;
/** Where the ticks of lying bars stand: above them, to be in sight before scrolling. */
const TICKS = 20;
const BETWEEN = 18;
/** Between the heading and a standing axis. */
const ABOVE = 8;

/** Bars and a space → where everything stands. Pure; the same in a browser and in Node. */
export function layBars(
  result: Result,
  model: BarModel,
  options: BarDrawing,
  words: Words,
  theme: Theme,
  whole: Size,
): BarLayout {
  const looks = model.panels.map((panel) => memberLooks(model, panel, theme));
  const legend = placeLegend(legendEntries(model, words, theme), options.legend, whole, theme.ink);
  const space = legend.room;
  const marks: Mark[] = [];
  const panels: LaidBars[] = [];
  let y = legend.top;
  let width = space.width;
  const starts = startsOf(result, model);
  const breaks = eventsBetween(eventsOf(result, words), starts);
  const captioned = captionMarks(breaks, 0, 0, space.width, theme).height;
  const share = (space.height - y - captioned) / Math.max(1, model.panels.length) - BETWEEN;
  for (const [at, panel] of model.panels.entries()) {
    const figures = figuresOf(result, panel, words);
    const besideBars = figures.filter((_, index) => !panel.beyond.has(panel.cells[index] ?? -1));
    const [low, high] = rangeOf(result, panel);
    const { lying, shape, length, axis, tickTexts } = fitted((room) => {
      const standing =
        options.direction === "lying" ? undefined : standingShape(model, panel, options, space.width, share, room);
      const lying = standing === undefined;
      const shape = standing ?? lyingShape(panel, space.width, share - HEAD - TICKS);
      const beside =
        lying && !panel.stacked
          ? widest(besideBars, TEXT.axis) + (panel.overlays.length > 0 ? 18 : 10)
          : lying
            ? 12
            : 0;
      const length = lying ? Math.max(60, space.width - shape.names - beside) : shape.length;
      // Beyond standing bars there is room for their figures, which would else stand in the heading or the names.
      const beyond = lying || panel.stacked ? 0 : (14 / length) * (high - low);
      const steps = Math.max(2, length / (lying ? 84 : 56));
      const whole = panel.decimals === 0;
      const axis =
        longerAxis({ low, high, steps, whole }, model.panels.length === 1 ? options.axisTo : null) ??
        axisFor(low < 0 ? low - beyond : low, high + beyond, steps, whole);
      const tickTexts = axis.ticks.map((tick) => words.number(tick, decimalsOf(axis)));
      return { lying, shape, length, axis, tickTexts };
    });
    const plot: Rect = lying
      ? { x: shape.names, y: y + HEAD + TICKS, width: length, height: shape.extent }
      : { x: shape.start, y: y + HEAD + ABOVE, width: shape.extent, height: length };
    const value: Scale = lying
      ? { min: axis.min, max: axis.max, from: plot.x, to: plot.x + plot.width }
      : { min: axis.min, max: axis.max, from: plot.y + plot.height, to: plot.y };
    const laid: LaidBars = {
      panel,
      plot,
      lying,
      shape,
      axis,
      value,
      looks: looks[at] ?? [],
      tickTexts,
    };
    panels.push(laid);
    const common = commonSigns(result, laid, figures, options, words);
    const head = [panel.title, words.localised(panel.unit)].filter(Boolean).join(" · ") + (common && ` ${common}`);
    marks.push({ kind: "text", x: 0, y: y + 10, text: head, colour: theme.inkQuiet, size: TEXT.axis });
    marks.push(
      ...levelMarks(laid, theme),
      ...dividerMarks(laid, theme),
      ...breakMarks(laid, model.across, breaks, starts, theme),
      ...overMarks(result, laid, words, theme),
      ...barMarks(result, laid, figures, options, words, theme, common !== ""),
    );
    y = plot.y + plot.height + (lying ? 0 : shape.names) + BETWEEN;
    width = Math.max(width, plot.x + plot.width + 8);
  }
  marks.push(...captionMarks(breaks, 0, y, space.width, theme).marks);
  const height = Math.ceil(Math.max(y, legend.top + HEAD) + captioned);
  return legend.around({ width, height, panels, marks, breaks });
}

/** Lowest and highest figure, zero included: the length of a bar is its figure. */
function rangeOf(result: Result, { stretches, levels, overlays, margins }: BarPanel): [number, number] {
  let [low, high] = [0, 0];
  const over = overlays.flatMap(({ points }) => points.map(({ cell }) => result.values[cell] ?? NaN));
  const ends = stretches.map(({ to }) => to);
  for (const value of [...ends, ...levels.map((level) => level.value), ...over, ...margins.flat()]) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low === high ? [0, 1] : [low, high];
}

/** Fits bars into the room that the figures of their own axis leave beside them, where they stand. */
function fitted<Fit extends Pick<LaidBars, "lying" | "tickTexts">>(fit: (room: number) => Fit): Fit {
  let room = 0;
  for (;;) {
    const found = fit(room);
    const needed = widest(found.tickTexts, TEXT.axis) + 10;
    if (found.lying || needed <= room) return found;
    room = needed;
  }
}

function levelMarks({ panel, plot, lying, value }: LaidBars, theme: Theme): Mark[] {
  return panel.levels
    .filter((level) => !Number.isNaN(level.value))
    .map((level): Mark => {
      const at = place(value, level.value);
      const points: [number, number][] = lying
        ? [
            [at, plot.y - 3],
            [at, plot.y + plot.height],
          ]
        : [
            [plot.x, at],
            [plot.x + plot.width, at],
          ];
      return { kind: "line", points, colour: theme.reference, width: 1.8, dash: levelDash(panel.levels, level) };
    });
}

/** Between what was selected and what it is compared with. */
function dividerMarks({ panel, plot, lying, shape }: LaidBars, theme: Theme): Mark[] {
  const first = panel.groups.findIndex(({ standing }) => standing === "reference");
  if (first <= 0) return [];
  const at = first * shape.band;
  const points: [number, number][] = lying
    ? [
        [0, plot.y + at],
        [plot.x + plot.width, plot.y + at],
      ]
    : [
        [plot.x + at, plot.y],
        [plot.x + at, plot.y + plot.height + shape.names],
      ];
  return [{ kind: "line", points, colour: theme.lineStrong, width: 1, dash: [2, 3] }];
}

/** The colour of one bar. */
export function barColour({ panel, looks }: LaidBars, group: number, member: number, theme: Theme): string {
  const head = panel.groups[group];
  if (panel.members.length === 1 && head) return groupColour(head, theme);
  return looks[member]?.colour ?? theme.accent;
}
