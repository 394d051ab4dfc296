import { flagsOf } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { inkOn, TEXT } from "../chart/looks.ts";
import type { Mark } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";
import type { LaidBars } from "./layout.ts";
import { clearOf, liesOver } from "./over.ts";
import type { BarOptions } from "./options.ts";
import { fits, offsetOf } from "./shape.ts";

/** Names of the groups and what is written at the bars. */
export function barMarks(
  result: Result,
  laid: LaidBars,
  figures: readonly string[],
  options: BarOptions,
  words: Words,
  theme: Theme,
  /** Whether the signs of the bars are said elsewhere. */
  said: boolean,
): Mark[] {
  return [...nameMarks(laid, theme), ...figureMarks(result, laid, figures, options, words, theme, said)];
}

/** Whether figures are asked for and have room at all of their bars. */
function areWritten({ panel, shape, lying }: LaidBars, figures: readonly string[], { values }: BarOptions): boolean {
  if (!values || lying) return values && shape.thickness >= 7.5;
  const room = roomOf(panel.members.length, shape);
  return figures.every((text, index) => panel.beyond.has(panel.cells[index] ?? -1) || fits(text, room));
}

/**
 * The signs that all bars have, where no figures are written: said once, behind the unit, instead of floating above
 * every bar. Empty where one bar has others.
 */
export function commonSigns(
  result: Result,
  laid: LaidBars,
  figures: readonly string[],
  options: BarOptions,
  words: Words,
): string {
  const { panel } = laid;
  if (panel.stacked || areWritten(laid, figures, options)) return "";
  const present = panel.cells.filter((cell) => result.reason[cell] === REASON.present);
  const flags = new Set(present.map((cell) => result.flags[cell] ?? 0));
  const [common = 0] = flags;
  return flags.size === 1 && present.length > 1 ? flagsOf(common).map(words.flagMark).join("") : "";
}

function roomOf(members: number, shape: LaidBars["shape"]): number {
  return members === 1 ? shape.band - 4 : shape.thickness + 3;
}

function nameMarks({ panel, plot, shape, lying }: LaidBars, theme: Theme): Mark[] {
  return panel.groups.flatMap(({ standing }, group): Mark[] => {
    const lines = shape.lines[group] ?? [];
    const at = group * shape.band;
    const look = {
      kind: "text",
      colour: standing === "mine" ? theme.mine : theme.ink,
      bold: standing === "mine",
    } as const;
    if (!lying) {
      return lines.map((text, row) => ({
        ...look,
        text,
        size: TEXT.axis,
        align: "center",
        x: plot.x + at + shape.band / 2,
        y: plot.y + plot.height + 13 + row * 15,
      }));
    }
    const text = lines.join(" ");
    if (shape.above) return [{ ...look, text, size: TEXT.name, x: plot.x, y: plot.y + at + 10 }];
    return [{ ...look, text, size: TEXT.name, align: "right", x: plot.x - 8, y: plot.y + at + shape.band / 2 }];
  });
}

/** Figures where they are wanted and fit; signs of reasons always, and of flags wherever figures are not written. */
function figureMarks(
  result: Result,
  laid: LaidBars,
  figures: readonly string[],
  options: BarOptions,
  words: Words,
  theme: Theme,
  said: boolean,
): Mark[] {
  const { panel, shape, lying, value, plot } = laid;
  if (panel.stacked) return stackedMarks(laid, figures, options, words, theme);
  const count = panel.members.length;
  const room = roomOf(count, shape);
  const written = areWritten(laid, figures, options);
  return panel.cells.flatMap((cell, index): Mark[] => {
    const [group, member] = [Math.floor(index / count), index % count];
    const present = result.reason[cell] === REASON.present;
    const flags = flagsOf(said ? 0 : (result.flags[cell] ?? 0))
      .map(words.flagMark)
      .join("");
    const far = panel.beyond.has(cell) && present;
    const text = written || !present ? (figures[index] ?? "") : flags;
    if (text === "" && !far) return [];
    const amount = present && !far ? (result.values[cell] ?? 0) : 0;
    const middle = offsetOf(shape, panel, group, member) + shape.thickness / 2 + shape.shift;
    const side = amount < 0 ? -1 : 1;
    const reach = lying ? textWidth(text, TEXT.axis) + 6 : 16;
    // Upwards on the screen is downwards in pixels.
    const outwards = amount < 0 === lying ? -1 : 1;
    const end = clearOf(place(value, amount), outwards, reach, liesOver(result, laid, index));
    const style = {
      kind: "text",
      text,
      size: count > 3 ? 11 : TEXT.axis,
      colour: present ? theme.ink : theme.inkQuiet,
      rim: panel.levels.length + panel.overlays.length > 0,
    } as const;
    if (far) {
      const at = lying ? { x: end + 5, y: plot.y + middle } : { x: plot.x + middle, y: end - 9 };
      return beyondMarks(text, lying ? plot.width : room, lying, words).map((line, row) => ({
        ...{ ...style, ...at, text: line, y: at.y - row * 15, align: lying ? "left" : "center" },
      }));
    }
    if (lying) return [{ ...style, x: end + side * 5, y: plot.y + middle, align: side < 0 ? "right" : "left" }];
    return [{ ...style, x: plot.x + middle, y: end - side * 9, align: "center" }];
  });
}

/** What stands in the place of a bar that is outside the scale, from below; an arrow where there is no room for more. */
function beyondMarks(figure: string, room: number, lying: boolean, words: Words): string[] {
  const said = words.text("charts.off-scale");
  const lines = lying ? [[figure, said].filter(Boolean).join(" · ")] : [said, figure];
  const fitting = lines.filter((line) => line !== "" && fits(line, room));
  return fitting.length > 0 ? fitting : ["↑"];
}

/** The colour of a part without its hatch, so that a figure on it is read. */
function calmPatch(x: number, y: number, width: number, colour: string): Mark {
  const [left, right, top, foot] = [x - width / 2 - 2, x + width / 2 + 2, y - 7, y + 7];
  const corners = [
    [left, top],
    [right, top],
    [right, foot],
    [left, foot],
  ] as const;
  return { kind: "area", points: corners, colour, over: true };
}

/** In a stack a figure stands within its part, where it fits; what is missing stands at the end of the stack. */
function stackedMarks(
  laid: LaidBars,
  figures: readonly string[],
  options: BarOptions,
  words: Words,
  theme: Theme,
): Mark[] {
  const { panel, shape, lying, value, plot } = laid;
  const count = panel.members.length;
  const missing = new Map<number, string>();
  const within = panel.stretches.flatMap(({ from, to }, index): Mark[] => {
    const [group, member] = [Math.floor(index / count), index % count];
    if (Number.isNaN(to)) {
      missing.set(group, `${missing.get(group) ?? ""}${figures[index] ?? ""}`);
      return [];
    }
    const shares = panel.unit.nl === "%" && panel.stacked;
    const text = shares ? `${words.number(Math.abs(to - from), 0)}%` : (figures[index] ?? "");
    const [a, b] = [place(value, from), place(value, to)];
    const room = lying ? Math.abs(b - a) - 6 : shape.thickness - 4;
    if (!options.values || !fits(text, room) || (!lying && Math.abs(b - a) < 15)) return [];
    const middle = offsetOf(shape, panel, group, member) + shape.thickness / 2 + shape.shift;
    const [x, y] = lying ? [(a + b) / 2, plot.y + middle] : [plot.x + middle, (a + b) / 2];
    const ground = laid.looks[member]?.colour ?? theme.accent;
    const written = { kind: "text", text, size: 11, colour: inkOn(ground, theme), align: "center", x, y } as const;
    return [calmPatch(x, y, textWidth(text, 11), ground), written];
  });
  const beyond = [...missing].map(([group, text]): Mark => {
    const ends = panel.stretches.slice(group * count, (group + 1) * count).map(({ to }) => (Number.isNaN(to) ? 0 : to));
    const end = place(value, Math.max(0, ...ends));
    const middle = offsetOf(shape, panel, group, 0) + shape.thickness / 2 + shape.shift;
    const style = { kind: "text", text, size: 11, colour: theme.inkQuiet } as const;
    return lying
      ? { ...style, x: end + 4, y: plot.y + middle, align: "left" }
      : { ...style, x: plot.x + middle, y: end - 8, align: "center" };
  });
  return [...within, ...beyond];
}
