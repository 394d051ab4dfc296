import { flagsOf } from "../../cube/flags.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { takePlace } from "../chart/boxes.ts";
import { inkOn } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";
import { commonFlags } from "../signs/commonFlags.ts";
import type { LayerFigures } from "./figures.ts";
import { layerFill } from "./layers.ts";
import type { AreaModel } from "./model.ts";

const SIZE = 12;
/** With more signs than this the picture is no longer read sign by sign; the cursor still says each. */
const MOST = 80;

/**
 * The signs of figures below the upper edge of their layers, of one layer above it, at their moments and not over what
 * stands there already: a changed border, a provisional figure. What all figures of a layer have is no news at any of them, and is said below.
 */
export function layerSigns(
  result: Result,
  { layers, moments }: AreaModel,
  { x, y }: { readonly x: Scale; readonly y: Scale },
  words: Words,
  theme: Theme,
  figures: LayerFigures,
): Mark[] {
  const taken = figures.marks.flatMap((mark) => (mark.kind === "text" ? [boxOf(mark.text, mark.x, mark.y)] : []));
  const alone = layers.length === 1;
  const marks = layers.flatMap((layer, index) => {
    const flags = moments.map(({ slot }) => result.flags[cellAt(result, layer.series, layer.row, slot)] ?? 0);
    const common = commonFlags(flags.filter((_, at) => !Number.isNaN(layer.to[at] ?? NaN)));
    const { colour, pale } = layerFill(index, layers.length, theme);
    const rim = alone || pale;
    const looks = { size: SIZE, align: "center", colour: rim ? theme.ink : inkOn(colour, theme), rim } as const;
    return flags.flatMap((flag, at): Mark[] => {
      const text = flagsOf(flag & ~common)
        .map(words.flagMark)
        .join("");
      const [low, high] = [place(y, layer.from[at] ?? NaN), place(y, layer.to[at] ?? NaN)];
      const said = text === "" || figures.has[index]?.has(at) === true;
      if (said || Number.isNaN(low + high) || (!alone && low - high < SIZE + 8)) return [];
      const half = textWidth(text, SIZE) / 2 + 3;
      const across = Math.max(x.from + half, Math.min(x.to - half, place(x, moments[at]?.day ?? 0)));
      const height = alone ? high - 10 : high + 10;
      const box = takePlace([boxOf(text, across, height)], taken);
      return box ? [{ kind: "text", x: across, y: height, text, ...looks }] : [];
    });
  });
  return marks.length > MOST ? [] : marks;
}

function boxOf(text: string, x: number, y: number): Rect {
  const width = textWidth(text, SIZE);
  return { x: x - width / 2, y: y - SIZE / 2, width, height: SIZE };
}
