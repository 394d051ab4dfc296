import { xmlText } from "./xml.ts";

/** `A`, `Z`, `AA` … for a column counted from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** Longer text than this Excel calls a damaged file. */
const LONGEST_TEXT = 32_767;

/** A cell of text. Text is text in this format: nothing in it is run. */
export function textCell(column: number, row: number, text: string, style: number): string {
  if (text === "") return `<c r="${columnName(column)}${row + 1}" s="${style}"/>`;
  const kept = xmlText(text.slice(0, LONGEST_TEXT));
  return `<c r="${columnName(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** A cell of a figure, unrounded; its style says how many decimals are shown. */
export function numberCell(column: number, row: number, value: number, style: number): string {
  return `<c r="${columnName(column)}${row + 1}" s="${style}"><v>${String(value)}</v></c>`;
}

/** A rectangle of cells: `A1:C1`. */
export function rangeName(left: number, top: number, right: number, bottom: number): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}
