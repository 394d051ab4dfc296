import { textWidth } from "../presentations/chart/text.ts";
import { svgSize } from "../presentations/svg.ts";
import type { Exported } from "./format.ts";
import { isTable } from "./isTable.ts";
import { fitsPdf } from "./pdf/fits.ts";
import { documentSheet } from "./sheet.ts";
import { TABLE_LETTERS, tableBands } from "./tableBands.ts";
import { picturePieces } from "./svg/pieces.ts";

export type Layout = "portrait" | "landscape";

/** Room of a figure in the pixels that its painter thinks in; three quarters of a point each, or less where it is large. */
export const FIGURE_ROOM = { width: 760, height: 470 } as const;
/** A4 and its margins, in points. */
const SIDES = { short: 595.28, long: 841.89 } as const;
export const MARGIN = { side: 42, top: 42, bottom: 52 } as const;
/** What the margins leave. */
export const ROOM: Readonly<Record<Layout, { readonly width: number; readonly height: number }>> = {
  portrait: { width: SIDES.short - 2 * MARGIN.side, height: SIDES.long - MARGIN.top - MARGIN.bottom },
  landscape: { width: SIDES.long - 2 * MARGIN.side, height: SIDES.short - MARGIN.top - MARGIN.bottom },
};

/** Ink of the words on paper. */
export const INKS = { plain: "#16202a", quiet: "#54616d", accent: "#00606e" } as const;
/** From one line to the next, in sizes of the letters. */
export const LEADING = 1.526;
/** Room below a figure, and below all that belongs to it. */
export const BELOW = { figure: 10, block: 16 } as const;

/** How a piece of text stands on paper; sizes and the room before and after it in points. */
export interface Looks {
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: keyof typeof INKS;
  readonly tag: "H1" | "H2" | "P";
  readonly before?: number;
  readonly after: number;
}

export const LOOKS = {
  whole: { size: 20, bold: true, tag: "H1", after: 2 },
  day: { size: 10, ink: "quiet", tag: "P", after: 12 },
  contents: { size: 12, bold: true, tag: "H2", after: 6 },
  entry: { size: 11, tag: "P", after: 3 },
  title: { size: 16, bold: true, tag: "H1", after: 5.5 },
  number: { size: 9, bold: true, ink: "accent", tag: "P", after: 3 },
  name: { size: 13, bold: true, tag: "H2", after: 4.5 },
  selection: { size: 10, ink: "quiet", tag: "P", after: 7 },
  heading: { size: 15, bold: true, tag: "H2", before: 8, after: 5 },
  prose: { size: 10.5, tag: "P", after: 6 },
  said: { size: 8.5, ink: "quiet", tag: "P", after: 3 },
} as const satisfies Readonly<Record<string, Looks>>;

const MANY_COLUMNS = 6;
/** The width of a table is an estimate; so much of the room it may fill and surely stand upright. */
const SURE = 0.94;

/** A table of more columns than fit beside each other lies down. */
export function layoutOf(figure: Exported): Layout {
  const { series, slots } = figure.result;
  const wide = series.length * slots.length > MANY_COLUMNS;
  return wide && isTable(figure) && !fitsPdf(figure) && widthOf(figure) > ROOM.portrait.width * SURE
    ? "landscape"
    : "portrait";
}

/** How wide the table of a figure is on paper where none of its columns goes on below; about, in points. */
function widthOf(figure: Exported): number {
  const measure = (text: string, bold?: boolean): number => textWidth(text, TABLE_LETTERS, bold);
  const [all] = tableBands(documentSheet(figure), measure, Infinity);
  return all?.rooms.reduce((sum, room) => sum + room, 0) ?? 0;
}

/** More rows than these go on over a page; fewer stay together with what belongs to them. */
const MOST_TOGETHER = 30;

export function isLong(figure: Exported): boolean {
  return isTable(figure) && !fitsPdf(figure) && hasManyRows(figure);
}

/** Whether the table of a figure goes on over a page. */
export function hasManyRows(figure: Exported): boolean {
  return documentSheet(figure).rows.length > MOST_TOGETHER;
}

/** Fewer points per pixel make the letters of a picture, of 11 pixels, smaller than the 6 points that can be read. */
export const LEAST_READ = 0.55;
const LARGEST = 0.75;
/** What stands with a figure on its page needs some of the room. */
const HIGHEST = 0.8;

/** A picture as it stands on paper: whole, or what is too high for that in pieces of a page each. */
export interface Drawn {
  /** Sizes in points. */
  readonly pieces: readonly { readonly svg: string; readonly width: number; readonly height: number }[];
  /** Points per pixel. */
  readonly scale: number;
}

/**
 * A picture for the paper, never cut: as large as can be read; what is too high for that goes on over pages, and what
 * cannot be taken apart is smaller.
 */
export function drawnOn(svg: string): Drawn {
  const { width, height } = ROOM.portrait;
  const size = svgSize(svg);
  const wide = Math.min(LARGEST, width / size.width);
  const whole = Math.min(wide, (height * HIGHEST) / size.height);
  const svgs =
    whole < LEAST_READ ? picturePieces(svg, (height - BELOW.figure) / wide, (height * HIGHEST) / wide) : [svg];
  const scale = svgs.length > 1 ? wide : whole;
  return { scale, pieces: svgs.map((one) => ({ svg: one, ...scaled(svgSize(one), scale) })) };
}

const scaled = ({ width, height }: { readonly width: number; readonly height: number }, scale: number) => ({
  width: width * scale,
  height: height * scale,
});

/** What a piece of a picture says to who cannot see it: the first all of it, the others whose piece they are. */
export function altOf({ description, title, words }: Exported, piece: number, of: number): string {
  return piece === 0 ? description || title : words.text("export.piece", { title, part: piece + 1, of });
}
