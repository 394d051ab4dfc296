import type { Words } from "../../i18n/words.ts";
import { contrast } from "../../ui/colour.ts";
import type { Theme } from "../../ui/theme.ts";
import type { AtlasLegend } from "../atlas/atlas.ts";
import type { Mark } from "../atlas/marks.ts";
import { inkOn } from "../chart/looks.ts";
import { widest, wrapText } from "../chart/text.ts";
import { dashesAt, SIGN_WIDTH } from "../map/signs.ts";

interface Square {
  /** A row for each class upwards, the lowest first. */
  readonly colours: readonly string[];
  readonly counts: readonly number[];
  readonly across: number;
  readonly theme: Theme;
  readonly words: Words;
  /** "laag", "midden", "hoog". */
  readonly rank: (at: number, count: number) => string;
}

const [CELL, GAP, LETTERS, LINE, WIDEST] = [36, 1, 12, 15, 190];

/** The square that says what the colours mean, with how many areas have each; its axes are named beside it. */
export function pairLegend(square: Square, acrossName: string, upName: string): AtlasLegend {
  const { colours, counts, across, theme, words, rank } = square;
  const up = colours.length / across;
  const heads = wrapText(`↑ ${upName}`, WIDEST, LETTERS);
  const feet = wrapText(`${acrossName} →`, WIDEST, LETTERS);
  const top = heads.length * LINE + 6;
  const bottom = top + up * (CELL + GAP);
  const text = (line: string, x: number, y: number, colour = theme.ink) => {
    return { kind: "text", x, y, text: line, size: LETTERS, colour } as const;
  };
  const cells = colours.flatMap((fill, index): Mark[] => {
    const [x, y] = [(index % across) * (CELL + GAP), top + (up - 1 - Math.floor(index / across)) * (CELL + GAP)];
    const ink = contrast(fill, "#000000") > contrast(fill, "#ffffff") ? "#000000" : "#ffffff";
    const dashes = dashesAt(x + CELL / 2, y + 8, Math.floor(index / across));
    return [
      { kind: "path", d: `M${x},${y}h${CELL}v${CELL}h${-CELL}z`, fill, stroke: theme.lineStrong, width: 0.5 },
      { ...text(words.number(counts[index] ?? 0, 0), x + CELL / 2, y + CELL / 2 + 8, ink), anchor: "middle" },
      ...(dashes === "" ? [] : [{ kind: "path", d: dashes, stroke: inkOn(fill, theme), width: SIGN_WIDTH } as const]),
    ];
  });
  const sides = Array.from({ length: up }, (_, at) =>
    text(rank(at, up), across * (CELL + GAP) + 6, top + (up - 1 - at) * (CELL + GAP) + CELL / 2 + 4, theme.inkQuiet),
  );
  const below = Array.from({ length: across }, (_, at): Mark => {
    return {
      ...text(rank(at, across), at * (CELL + GAP) + CELL / 2, bottom + 12, theme.inkQuiet),
      anchor: "middle",
      size: 10,
    };
  });
  const spoken = colours.map((_, index) => {
    const [right, above] = [rank(index % across, across), rank(Math.floor(index / across), up)];
    return `${upName} ${above}, ${acrossName} ${right}: ${words.number(counts[index] ?? 0, 0)}`;
  });
  const width = Math.max(
    widest([...heads, ...feet], LETTERS),
    across * (CELL + GAP) + 8 + widest([rank(1, 3), rank(0, 3), rank(2, 3)], LETTERS),
  );
  return {
    kind: "drawn",
    width: Math.ceil(width) + 2,
    height: bottom + 20 + feet.length * LINE + 2,
    marks: [
      ...heads.map((line, at) => text(line, 0, 12 + at * LINE)),
      ...cells,
      ...sides,
      ...below,
      ...feet.map((line, at) => text(line, 0, bottom + 30 + at * LINE)),
    ],
    label: words.text("atlas.pair-legend", { counts: spoken.join("; ") }),
  };
}
