import type { Exported, Fit } from "../format.ts";
import { documentSheet } from "../sheet.ts";

/** What Word can hold beside each other, and what anybody would scroll through. */
export const WORD = { rows: 1500, columns: 63 } as const;
/** What can be read on slides: so many rows on each, on no more than eight of them. */
export const SLIDES = { rows: 96, perSlide: 12, columns: 16 } as const;

const fits =
  (id: string, most: { readonly rows: number; readonly columns: number }) =>
  (exported: Exported): Fit | undefined => {
    const sheet = documentSheet(exported);
    const { rows, columns } = { rows: sheet.rows.length, columns: sheet.columns.length + sheet.depth.rows };
    if (rows <= most.rows && columns <= most.columns) return undefined;
    const number = (value: number) => ({ value, decimals: 0 });
    const params = {
      ...{ title: exported.title, rows: number(rows), columns: number(columns) },
      ...{ most: number(most.rows), wide: number(most.columns) },
    };
    return { message: { id, params }, blocks: false };
  };

/** Rows of a table on each of its slides: about equally many. */
export function rowsPerSlide(rows: number): number {
  const slides = Math.max(1, Math.ceil(rows / SLIDES.perSlide));
  return Math.max(1, Math.ceil(rows / slides));
}

/** A table that is too large is left out, which is said before and in its place. */
export const fitsWord = fits("export.word-no-table", WORD);
export const fitsSlides = fits("export.slides-no-table", SLIDES);
