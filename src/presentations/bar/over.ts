import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { DASHES, markerOf } from "../chart/looks.ts";
import type { Dash, Mark } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import { whiskerMarks } from "../chart/whisker.ts";
import type { LaidBars } from "./layout.ts";
import type { Overlay } from "./series.ts";
import { offsetOf } from "./shape.ts";

/** How the line of a comparison over the bars of periods is drawn. */
export function overlayDash(index: number): Dash {
  return DASHES[index % DASHES.length] ?? null;
}

/** Margins as whiskers at the ends of the bars, and comparisons as dots at them or as a line along them. */
export function overMarks(result: Result, laid: LaidBars, words: Words, theme: Theme): Mark[] {
  const whiskers = laid.panel.margins.flatMap((margin, index) => whisker(laid, margin, index, theme));
  return [
    ...whiskers,
    ...laid.panel.overlays.flatMap((overlay, index) => overlayMarks(result, laid, overlay, index, words, theme)),
  ];
}

/** Along the axis of groups the middle of a bar, or of its group. */
function middleOf({ panel, shape, lying, plot }: LaidBars, group: number, member: number | null): number {
  const start = lying ? plot.y : plot.x;
  if (member === null) return start + (group + 0.5) * shape.band + shape.shift;
  return start + offsetOf(shape, panel, group, member) + shape.thickness / 2 + shape.shift;
}

function whisker(laid: LaidBars, margin: readonly number[], index: number, theme: Theme): Mark[] {
  const [low, high] = margin;
  if (low === undefined || high === undefined) return [];
  const { panel, shape, lying, value } = laid;
  const count = panel.members.length;
  const across = middleOf(laid, Math.floor(index / count), index % count);
  const ends = { from: place(value, low), to: place(value, high) };
  return whiskerMarks({ ...ends, across, lying, cap: Math.min(4, shape.thickness / 3), colour: theme.ink }, theme);
}

function overlayMarks(
  result: Result,
  laid: LaidBars,
  { points, joined, reference }: Overlay,
  index: number,
  words: Words,
  theme: Theme,
): Mark[] {
  const { lying, value, shape } = laid;
  const size = Math.max(6, Math.min(11, shape.thickness * 0.7));
  const runs: [number, number][][] = [[]];
  const marks = points.flatMap(({ group, member, cell }): Mark[] => {
    const missing = result.reason[cell] !== REASON.present;
    const along = place(value, missing ? 0 : (result.values[cell] ?? 0));
    const across = middleOf(laid, group, member);
    const [x, y] = lying ? [along, across] : [across, along];
    if (missing) {
      runs.push([]);
      const text = words.glyph(reasonOf(result.reason[cell] ?? REASON.empty));
      const at = lying ? { x: x + 8, y } : { x, y: y - 8 };
      return [{ kind: "text", ...at, text, size: 12, align: "center", colour: theme.reference, rim: true }];
    }
    runs.at(-1)?.push([x, y]);
    const dot = { kind: "marker", x, y, marker: markerOf(reference) } as const;
    return [
      { ...dot, colour: theme.surface, size: size + 3 },
      { ...dot, colour: theme.reference, size },
    ];
  });
  if (!joined) return marks;
  const lines = runs
    .filter((run) => run.length > 1)
    .flatMap((points): Mark[] => [
      // A rim in the colour of the ground, so that it is seen on a bar.
      { kind: "line", points, colour: theme.surface, width: 5 },
      { kind: "line", points, colour: theme.reference, width: 2, dash: overlayDash(index) },
    ]);
  return [...lines, ...marks];
}

/** What lies over a bar, in pixels along the axis of figures: a figure beside the bar keeps clear of it. */
export function liesOver(result: Result, { panel, value, shape }: LaidBars, index: number): [number, number][] {
  const count = panel.members.length;
  const [group, member] = [Math.floor(index / count), index % count];
  const half = Math.max(6, Math.min(11, shape.thickness * 0.7)) / 2 + 2;
  const dots = panel.overlays.flatMap(({ points }) =>
    points
      .filter((point) => point.group === group && (point.member === null || point.member === member))
      .filter(({ cell }) => result.reason[cell] === REASON.present)
      .map(({ cell }): [number, number] => {
        const at = place(value, result.values[cell] ?? 0);
        return [at - half, at + half];
      }),
  );
  const [low, high] = panel.margins[index] ?? [];
  if (low === undefined || high === undefined) return dots;
  const ends = [place(value, low), place(value, high)];
  return [...dots, [Math.min(...ends), Math.max(...ends)]];
}

/** The nearest place from `end` on, in a direction, at which a text of a length lies clear of some stretches. */
export function clearOf(
  end: number,
  side: 1 | -1,
  length: number,
  over: readonly (readonly [number, number])[],
): number {
  let at = end;
  // From the bar outwards, so that one stretch after another is passed.
  const sorted = [...over].sort((a, b) => side * (a[0] - b[0]));
  for (const [low, high] of sorted) {
    const [from, to] = side > 0 ? [at, at + length] : [at - length, at];
    if (low < to && high > from) at = side > 0 ? high : low;
  }
  return at;
}
