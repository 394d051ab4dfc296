/** What makes a spreadsheet take a text for a formula, or for the end of the cell before it. */
const RUNS = /^[=+\-@\t\r]/;

/**
 * Text as a spreadsheet may hold it: what it would run is put behind an apostrophe, which it does not show. Figures
 * do not come through here: a negative number stays a number.
 */
export function safeText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}
