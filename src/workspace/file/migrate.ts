/**
 * Documents of earlier versions, one step at a time. A version that has been given out is read for ever: the step from
 * it stays, and so does its fixture (`tests/fixtures/files/v<n>.meetlat.json`).
 */
const STEPS: Readonly<Record<number, (raw: unknown) => unknown>> = {};

/** The version that is written. */
export const NEWEST = 1;

/** A document of `version` as one of the newest; the shape is checked afterwards. */
export function migrate(raw: unknown, version: number): unknown {
  let document = raw;
  for (let step = version; step < NEWEST; step += 1) document = STEPS[step]?.(document);
  return document;
}
