import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { captionMarks, eventMarks, eventsWithin } from "../chart/captions.ts";
import { timeTicks } from "../chart/dates.ts";
import type { Size } from "../chart/echarts.ts";
import { tickTexts } from "../chart/frame.ts";
import { placeLegend } from "../chart/legend.ts";
import { DASHES, markerOf, TEXT } from "../chart/looks.ts";
import type { Look } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { widest } from "../chart/text.ts";
import { textLines } from "../chart/textLines.ts";
import { axisOf, INSET, periodsOf, timeScale } from "../line/layout.ts";
import type { LaidPanel, LineLayout } from "../line/layout.ts";
import { signMarks } from "../line/signMarks.ts";
import type { Taken } from "../line/signMarks.ts";
import type { DualModel } from "./model.ts";
import type { DualOptions } from "./options.ts";

const LEAST = 220;
const FOOT = 40;
const ROW = 17;

/** Lines of two units and a space → where everything stands: both over one plot, an axis on either side. Pure. */
export function layDual(
  result: Result,
  model: DualModel,
  options: DualOptions,
  words: Words,
  theme: Theme,
  space: Size,
): LineLayout {
  const drawing = { ...options, average: false, margins: false };
  const looks = model.panels.map(({ lines }, side) => lines.map((_, at) => lookOf(side, at, theme)));
  const legend = placeLegend(entriesOf(model, looks, words), options.legend, space, theme.ink);
  const { width, height } = legend.room;
  const days = model.days.filter((day) => day !== null);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const events = eventsWithin(model.events, first, last);
  const [left, right] = model.panels.map(({ unit }, side) =>
    textLines([side === 0 ? `↑ ${words.localised(unit)}` : `${words.localised(unit)} ↑`], 0, 0, width / 2 - 12, {
      ...{ size: TEXT.axis, colour: theme.inkQuiet },
    }),
  );
  const above = legend.top + Math.max(left?.height ?? ROW, right?.height ?? ROW) + 16;
  const note = textLines([words.text("dual.scales")], 0, 0, width - 8, { size: TEXT.note, colour: theme.ink });
  const captioned = captionMarks(events, 0, 0, width, theme).height;
  const plotHeight = Math.max(LEAST, height - above - FOOT - note.height - captioned - 8);
  const axes = model.panels.map((panel) => axisOf(panel, [], drawing, plotHeight));
  const texts = axes.map((axis) => tickTexts(axis, words));
  const [before, after] = [0, 1].map((side) => (texts[side] ? widest(texts[side], TEXT.axis) + 10 : 12));
  const plot: Rect = {
    ...{ x: before ?? 12, y: above, height: plotHeight },
    width: Math.max(60, width - (before ?? 12) - (after ?? 12)),
  };
  const panels = model.panels.flatMap((panel, side): LaidPanel[] => {
    const axis = axes[side];
    if (!axis) return [];
    const lines = panel.lines.flatMap((line, at) => {
      const look = looks[side]?.[at];
      return look ? [{ line, look }] : [];
    });
    const y = { min: axis.min, max: axis.max, from: plot.y + plot.height, to: plot.y };
    return [
      { panel, lines, plot, axis, y, x: timeScale(first, last, plot), tickTexts: texts[side] ?? [], over: side > 0 },
    ];
  });
  const below = plot.y + plot.height + FOOT;
  const moved = (marks: readonly Mark[], dx: number, dy: number, align?: "right") =>
    marks.map((mark) =>
      mark.kind === "text" ? { ...mark, x: mark.x + dx, y: mark.y + dy, ...(align && { align }) } : mark,
    );
  const [scales] = panels;
  const taken: Taken = { boxes: [], gaps: new Map() };
  const signs = panels.map((laid) => signMarks(result, model, laid, drawing, words, theme, taken));
  return legend.around({
    width,
    height: Math.ceil(below + note.height + 8 + captioned),
    panels,
    events,
    unwritten: signs.reduce((sum, each) => sum + each.left, 0),
    ticks: timeTicks(periodsOf(result), plot.width - 2 * INSET, words),
    marks: [
      ...moved(left?.marks ?? [], 0, legend.top),
      ...moved(right?.marks ?? [], width, legend.top, "right"),
      ...(scales ? eventMarks(events, plot, scales.x, theme) : []),
      ...signs.flatMap(({ marks }) => marks),
      ...moved(note.marks, 0, below),
      ...captionMarks(events, 0, below + note.height + 8, width, theme).marks,
    ],
  });
}

/** Colour says which axis; marker and dash which topic. */
function lookOf(side: number, at: number, theme: Theme): Look {
  const colour = theme.qualitative[side] ?? theme.ink;
  const dash = at === 0 ? null : (DASHES[at - 1] ?? null);
  return { colour, width: 2.2, dash, marker: markerOf(side * 2 + at), front: true, rank: 1 };
}

function entriesOf({ panels }: DualModel, looks: readonly (readonly Look[])[], words: Words) {
  return panels.flatMap(({ lines }, side) =>
    lines.flatMap((line, at) => {
      const look = looks[side]?.[at];
      const text = `${line.name} (${words.text(side === 0 ? "dual.left-axis" : "dual.right-axis")})`;
      return look ? [{ text, colour: look.colour, dash: look.dash, marker: look.marker, shape: "line" as const }] : [];
    }),
  );
}
