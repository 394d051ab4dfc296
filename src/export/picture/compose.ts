import { svgSize, svgText } from "../../presentations/svg.ts";
import { escapeXml } from "../../presentations/escapeXml.ts";
import { wrapAddress, wrapWhole } from "../../presentations/chart/text.ts";
import type { Exported, Pictured } from "../format.ts";
import { mindOf } from "../mind.ts";
import { FIRST_SIZE, GROUNDS, isFirstSize } from "../settings.ts";
import type { Settings } from "../settings.ts";
import { signLines, signLinesOf } from "../signLines.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const TITLE = { size: 20, leading: 26 };
const TEXT = { size: 13, leading: 18 };
const SMALL = { size: 11, leading: 15 };
/** Room between the figure and the words above and below it. */
const GAP = 8;

/** A figure that is small beside its room stands larger, so many times at the most: it stays below its title. */
const ENLARGED = [1.4, 1.2] as const;
/** So much room a figure has at the least, however much is said around it. */
const LEAST = 120;

/** What is wider than on the screen, as a slide, is read from further away: its letters are so many times as large at most. */
const FURTHER = 1.4;

/**
 * A picture that says what it is wherever it ends up: title and selection above the figure; what its signs mean, what to
 * mind, source, licence, day and link below it. At least as large as asked: where the figure needs more room it is
 * larger, and one that is as large as on the screen ends below what it says. One that is wider has larger letters where
 * all of it fits so.
 *
 * @param inner the figure alone, as its form writes it
 * @param font `@font-face` rules with the letters in them; empty where they are at hand
 * @param ends whether it is no higher than it needs
 */
export function composePicture(
  exported: Exported,
  pictured: Pictured,
  looks: Pick<Settings, "size" | "ground">,
  inner: (room: Size) => string,
  font: string,
  ends = isFirstSize(looks.size),
): string {
  const { size } = looks;
  const times = Math.min(FURTHER, size.width / FIRST_SIZE.width);
  if (!ends && times > 1) {
    const [width, height] = [size.width / times, size.height / times];
    const svg = compose(exported, pictured, { ...looks, size: { width, height } }, inner, font, ends);
    const needed = svgSize(svg);
    if (needed.width <= width && needed.height <= Math.ceil(height))
      return svg.replace(
        / width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
        ` width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}"`,
      );
  }
  return compose(exported, pictured, looks, inner, font, ends);
}

/** The picture with letters as on the screen. */
function compose(
  exported: Exported,
  pictured: Pictured,
  { size, ground }: Pick<Settings, "size" | "ground">,
  inner: (room: Size) => string,
  font: string,
  ends: boolean,
): string {
  const { theme } = pictured;
  const { title, subtitle, description, result, words } = exported;
  const width = size.width - 2 * MARGIN;
  const head = linesFrom(MARGIN, [
    { lines: wrapWhole(title, width, TITLE.size), looks: TITLE, fill: theme.ink, bold: true },
    { lines: wrapWhole(subtitle, width, TEXT.size), looks: TEXT, fill: theme.inkQuiet },
  ]);
  const top = head.end + GAP;
  const footOf = (signs: readonly string[]): string[] => footLines(exported, signs, width);
  const drawIn = (foot: readonly string[]): Placed => {
    const room = size.height - top - GAP - foot.length * SMALL.leading - MARGIN;
    return placed(inner, { width, height: Math.max(LEAST, room) }, ends);
  };
  // Which signs are in it is known once it is drawn.
  const expected = footOf(signLines(result, words));
  const trial = drawIn(expected);
  const foot = footOf(signLinesOf(trial.svg, result, words));
  const figure = foot.length === expected.length ? trial : drawIn(foot);

  // The words are as wide as the figure: a table is as wide as its columns, whatever is asked.
  const wider = Math.ceil(figure.width - 1) + 2 * MARGIN;
  if (wider > size.width)
    return compose(exported, pictured, { size: { width: wider, height: size.height }, ground }, inner, font, ends);

  const needed = top + figure.height + GAP + foot.length * SMALL.leading + MARGIN;
  const whole = {
    width: size.width,
    height: Math.ceil(ends ? needed : Math.max(size.height, needed)),
  };
  const below = linesFrom(whole.height - MARGIN - foot.length * SMALL.leading, [
    { lines: foot, looks: SMALL, fill: theme.inkQuiet },
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    ...(font === "" ? [] : [`<style>${font}</style>`]),
    ...(GROUNDS[ground].paper ? [`<rect width="100%" height="100%" fill="${theme.surface}"/>`] : []),
    `<g font-family="${escapeXml(theme.font)}">`,
    ...head.parts,
    ...below.parts,
    "</g>",
    figure.svg
      .replace(
        /^[^<]*<svg ([^>]*?)width="[^"]*" height="[^"]*"/,
        `<svg x="${MARGIN}" y="${top}" $1width="${figure.width}" height="${figure.height}"`,
      )
      .trimEnd(),
    "</svg>",
    "",
  ].join("\n");
}

/** A figure, and how large it stands in the picture. */
interface Placed extends Size {
  readonly svg: string;
}

/** The figure in its room; where that is larger than it needs as much larger as goes, or `asIs`. */
function placed(inner: (room: Size) => string, room: Size, asIs: boolean): Placed {
  const times = (scale: number): Placed => {
    const svg = inner({ width: room.width / scale, height: room.height / scale });
    const { width, height } = svgSize(svg);
    return { svg, width: width * scale, height: height * scale };
  };
  const plain = times(1);
  if (asIs || plain.height * Math.min(...ENLARGED) > room.height) return plain;
  const fits = ({ width, height }: Placed): boolean => width <= room.width + 1 && height <= room.height;
  for (const scale of ENLARGED) {
    const larger = times(scale);
    if (fits(larger)) return larger;
  }
  return plain;
}

interface Written {
  readonly lines: readonly string[];
  readonly looks: typeof TITLE;
  readonly fill: string;
  readonly bold?: boolean;
}

/** Lines of text one below the other, and where the last one ends. */
function linesFrom(top: number, texts: readonly Written[]): { readonly parts: string[]; readonly end: number } {
  let end = top;
  const parts = texts.flatMap(({ lines, looks: { size, leading }, fill, bold = false }) =>
    lines.map((line) => {
      end += leading;
      return svgText(line, MARGIN, end - leading + size, { size, fill, bold });
    }),
  );
  return { parts, end };
}

/** What stands below a figure, each on lines that fit; last where to see it again. */
function footLines(exported: Exported, signs: readonly string[], width: number): string[] {
  return [
    ...mindOf(exported, signs).flatMap((text) => wrapWhole(text, width, SMALL.size)),
    ...wrapAddress(exported.link, width, SMALL.size),
  ];
}
