/** Widths of the letters of Source Sans 3 in thousandths of the size; what is not here is as wide as a digit. */
const NARROW: readonly (readonly [string, number])[] = [
  ["ijl.,:;'’|!· \u00a0", 250],
  ['ftr()-/[]"', 325],
  ["ckszvxyJLEF", 470],
  ["mMW—", 830],
  ["w%OQGHNUDCKAVXYRTBPS&", 620],
];

const WIDTHS = new Map(
  NARROW.flatMap(([letters, width]) => Array.from(letters).map((letter) => [letter, width] as const)),
);
const USUAL = 525;

/**
 * About how wide a text is, in pixels, at a size in pixels. An estimate that needs no screen, so that a picture is laid
 * out the same in a browser and in Node; rather a little too wide than too narrow.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? USUAL;
  return (width * size * (bold ? 1.06 : 1)) / 1000;
}

/** Widest of some texts. */
export function widest(texts: readonly string[], size: number, bold = false): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size, bold)), 0);
}

/** Breaks a text at its spaces and after hyphens into lines that fit; a word that is too long by itself stays whole. */
export function wrapText(text: string, width: number, size: number): string[] {
  return linesOf(text.split(/(?<=[ -])/), width, size);
}

/** The same, and a word that is too long by itself is broken where the line ends. */
export function wrapWhole(text: string, width: number, size: number): string[] {
  return linesOf(fitting(text.split(/(?<=[ -])/), width, size), width, size);
}

/** An address on lines that fit: broken between its parts, for a hyphen at the end of a line would be doubtful. */
export function wrapAddress(address: string, width: number, size: number): string[] {
  return linesOf(fitting(address.split(/(?<=[/?&,])/), width, size), width, size);
}

/** Words of which those that are too long for a line are given letter by letter. */
function fitting(words: readonly string[], width: number, size: number): string[] {
  return words.flatMap((word) => (textWidth(word.trimEnd(), size) > width ? Array.from(word) : [word]));
}

function linesOf(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && textWidth((line + word).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
