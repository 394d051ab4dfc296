import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { placeLegend } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Dash, Mark } from "../chart/marks.ts";
import { wrapText } from "../chart/text.ts";
import { textLines } from "../chart/textLines.ts";
import { dotMarks, SHAPES } from "../profile/layout.ts";
import type { Radar } from "./model.ts";
import type { RadarOptions } from "./options.ts";

type Place = readonly [x: number, y: number];

/** Where the figure of each area stands on each spoke; a missing one at the hub. */
export interface RadarLayout extends Size {
  readonly marks: readonly Mark[];
  readonly dots: readonly (readonly Place[])[];
}

/** Below this names around the wheel have no room: spokes have numbers and a list says which is which. */
const NARROW = 620;
const NAME = 150;
const ROW = 16;
/** The lowest area is not at the hub, where all spokes are one point. */
const HUB = 0.2;
const LEAST = 90;
const DASHES: readonly Dash[] = [null, [6, 4], [2, 3], [8, 3, 2, 3]];

/** Spokes and a space → where everything stands. Pure. */
export function layRadar(
  result: Result,
  { profile, spokes }: Radar,
  options: RadarOptions,
  words: Words,
  theme: Theme,
  space: Size,
  own: string,
): RadarLayout {
  const colours = [own, theme.reference, theme.ink, theme.inkQuiet];
  const legend = placeLegend(
    profile.who.map((row, who) => ({
      text: words.localised(result.areas[row]?.name ?? { nl: "", en: "" }),
      ...{ colour: colours[who] ?? theme.ink, shape: "line" as const, marker: SHAPES[who], dash: DASHES[who] ?? null },
    })),
    ...([options.legend, space, theme.ink] as const),
  );
  const { width, height } = legend.room;
  const narrow = width < NARROW;
  const listed = narrow ? spokes.map(({ name }, at) => `${at + 1}. ${name}`) : [];
  const list = textLines(listed, 0, 0, width - 8, { size: TEXT.note, colour: theme.ink });
  const listHeight = narrow ? list.height + 8 : 0;
  const note = textLines([words.text("radar.scale")], 0, listHeight, width - 8, {
    ...{ size: TEXT.note, colour: theme.inkQuiet },
  });
  const noteHeight = listHeight + note.height;
  const around = narrow ? 24 : 36;
  const room = Math.min(width - 2 * (narrow ? 24 : NAME + 12), height - legend.top - noteHeight - 2 * around - 16);
  const radius = Math.max(LEAST, room / 2);
  const [cx, cy] = [width / 2, legend.top + around + radius];
  const at = (spoke: number, stand: number): Place => {
    const turn = (2 * Math.PI * spoke) / spokes.length;
    const away = radius * (HUB + (1 - HUB) * stand);
    return [cx + Math.sin(turn) * away, cy - Math.cos(turn) * away];
  };
  const ring = (stand: number): Mark => ({
    ...{ kind: "line", colour: stand === 1 ? theme.lineStrong : theme.line, width: 1, behind: true },
    points: [...spokes.keys(), 0].map((spoke) => at(spoke, stand)),
  });
  const rods = [...spokes.keys()].map((spoke): Mark => ({
    ...{ kind: "line", points: [at(spoke, 0), at(spoke, 1)], colour: theme.line, width: 1, behind: true },
  }));
  const names = spokes.flatMap(({ name }, spoke): Mark[] => {
    const [x, y] = at(spoke, 1 + (narrow ? 14 : 12) / (radius * (1 - HUB)));
    const side = narrow ? 0 : Math.round(Math.sin((2 * Math.PI * spoke) / spokes.length) * 100) / 100;
    const lines = narrow ? [String(spoke + 1)] : wrapText(name, NAME, TEXT.name);
    const align = Math.abs(side) < 0.2 ? "center" : side > 0 ? "left" : "right";
    const middle = align !== "center" || narrow ? (lines.length - 1) / 2 : y < cy ? lines.length - 1 : 0;
    return lines.map((text, row) => ({
      ...{ kind: "text", x, y: y + (row - middle) * ROW, text, align, size: TEXT.name, colour: theme.ink },
    }));
  });
  const dots = spokes.map(({ stands }, spoke) => stands.map((stand) => at(spoke, stand ?? 0)));
  const shapes = [...profile.who.keys()].reverse().flatMap((who): Mark[] => {
    const colour = colours[who] ?? theme.ink;
    const known = spokes.map(({ stands }, spoke) => (stands[who] === null ? undefined : dots[spoke]?.[who]));
    const whole = known.flatMap((place) => (place ? [place] : []));
    const filled = options.filled && who === 0 && whole.length === spokes.length;
    // A line goes only from a figure to the next: a gap is no zero.
    const lines = known.flatMap((place, spoke): Mark[] => {
      const next = known[(spoke + 1) % known.length];
      if (!place || !next) return [];
      return [{ kind: "line", points: [place, next], colour, width: who === 0 ? 2.4 : 1.8, dash: DASHES[who] ?? null }];
    });
    return [
      ...(filled ? [{ kind: "area", points: whole, colour, opacity: 0.15 } as const] : []),
      ...lines,
      ...whole.flatMap(([x, y]) => dotMarks(x, y, SHAPES[who] ?? "circle", colour, who === 0, theme)),
    ];
  });
  const foot = cy + radius + around;
  const notes = [...list.marks, ...note.marks].map((mark): Mark =>
    mark.kind === "text" ? { ...mark, y: mark.y + foot } : mark,
  );
  return legend.around({
    width,
    height: Math.ceil(foot + noteHeight + 8),
    marks: [...[0, 0.5, 1].map(ring), ...rods, ...names, ...shapes, ...notes],
    dots,
  });
}
