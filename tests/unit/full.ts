/** Whether all is tried that takes long: `npm run test:full`. */
export const FULL = process.env["FULL"] === "1";

/** How often chance is tried: `often` in every run, as each brings other cases, and ten times that when all is tried. */
export function runs(often: number): { readonly numRuns: number } {
  return { numRuns: FULL ? 10 * often : often };
}
