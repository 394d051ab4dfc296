import { headRows } from "../../presentations/twin/headRows.ts";
import type { Sheet } from "../sheet.ts";
import type { OnPaper } from "./page.ts";

/** Of a column, in letters. */
const NAMES = { least: 12, most: 60 } as const;
const FIGURES = { least: 13, most: 40 } as const;
/** How many rows are read for it. */
const SAMPLE = 200;
/** Of a line of text, and of a row at the most, in points. */
const LINE = 15;
const HIGHEST = 409;
/** More letters than this stand on a sheet of paper that lies on its side. */
const UPRIGHT = 95;
/** So many stand there at the least size that can be read, some six points. */
const LYING = 250;

/** How wide the columns of a sheet are, in letters: those of the names, then those of the figures. */
export function columnWidths(sheet: Sheet, values: Float64Array): number[] {
  const names = sheet.corner.map((corner, depth) => {
    const longest = sheet.rows.reduce((most, row) => Math.max(most, sheet.rowHead(row, depth).length), corner.length);
    return Math.min(NAMES.most, Math.max(NAMES.least, longest + 2));
  });
  const figures = sheet.columns.map((column) => {
    const places = sheet.rows.map((row) => sheet.place(row, column));
    const longest = [...places.slice(0, SAMPLE), ...largestOf(places, values)].reduce((most, place) => {
      const { text, marks } = sheet.figure(place);
      return Math.max(most, text.length + marks.length);
    }, 0);
    return Math.min(FIGURES.most, Math.max(FIGURES.least, longest + 2));
  });
  return [...names, ...figures];
}

/** The place of the highest figure and that of the lowest: wherever they stand, Excel shows `###` for what does not fit. */
function largestOf(places: readonly number[], values: Float64Array): number[] {
  const shown = places.filter((place) => !Number.isNaN(values[place] ?? NaN));
  const by = (better: (a: number, b: number) => boolean) =>
    shown.reduce((best, place) => (better(values[place] ?? NaN, values[best] ?? NaN) ? place : best), shown[0] ?? -1);
  return shown.length === 0 ? [] : [by((a, b) => a > b), by((a, b) => a < b)];
}

/** How high each row of heads is, in points: as many lines as its longest head takes over its columns. */
export function headHeights(sheet: Sheet, widths: readonly number[]): number[] {
  return headRows(sheet.columns).map((heads, depth) => {
    const lines = heads.map(({ line, from, span }) => {
      const columns = widths.slice(sheet.depth.rows + from, sheet.depth.rows + from + span);
      return linesIn(sheet.columnHead(line, depth), total(columns) - 2);
    });
    return rowHeight(Math.max(1, ...lines));
  });
}

/** How high a row of a text is that goes on over so many letters, in points. */
export function textHeight(text: string, letters: number): number {
  return rowHeight(linesIn(text, letters));
}

const rowHeight = (lines: number): number => Math.min(HIGHEST, lines * LINE);

/** How many lines a text takes where so many letters stand on each, broken between words. */
function linesIn(text: string, letters: number): number {
  let [lines, room] = [1, letters];
  for (const word of text.split(/(?<=[ -])/)) {
    if (word.trimEnd().length > room && room < letters) [lines, room] = [lines + 1, letters];
    // A word that is longer than a line goes on over the next.
    lines += Math.max(0, Math.ceil(word.length / letters) - 1);
    room -= word.length;
  }
  return lines;
}

/** How the sheet stands on paper: upright, lying, or over several pages that lie, each with the names of the rows. */
export function onPaper(widths: readonly number[], names: number): OnPaper {
  const beside = total(widths.slice(0, names));
  const room = Math.max(LYING - beside, LYING / 4);
  return { liesDown: total(widths) > UPRIGHT, wide: Math.max(1, Math.ceil((total(widths) - beside) / room)) };
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
