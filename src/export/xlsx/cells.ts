import { xmlText } from "./xml.ts";

/** `A`, `Z`, `AA` … for a column counted from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** Longer text than this Excel calls a damaged file. */
export const LONGEST_TEXT = 32_767;

/** A long text as pieces that each fit in a cell, broken at a space where there is one near. Joined they are the text. */
export function inPieces(text: string, longest = LONGEST_TEXT): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(" ", longest - 1);
    const room = space > longest / 2 ? space + 1 : longest;
    // A sign of two halves stays whole.
    const end = /[\uD800-\uDBFF]/.test(rest.charAt(room - 1)) ? room - 1 : room;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** A cell of text, of no more than `LONGEST_TEXT`. Text is text in this format: nothing in it is run. */
export function textCell(column: number, row: number, text: string, style: number): string {
  if (text === "") return `<c r="${columnName(column)}${row + 1}" s="${style}"/>`;
  return `<c r="${columnName(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A cell of a figure, unrounded; its style says how many decimals are shown. */
export function numberCell(column: number, row: number, value: number, style: number): string {
  return `<c r="${columnName(column)}${row + 1}" s="${style}"><v>${String(value)}</v></c>`;
}

/** A rectangle of cells: `A1:C1`. */
export function rangeName(left: number, top: number, right: number, bottom: number): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}
