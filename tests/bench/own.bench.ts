import { bench, describe } from "vitest";
import { bytesOf, understood } from "../unit/sources/own/files.ts";

/** Budget: 100,000 rows of a file of one's own are read and understood within so many ms; more makes the run fail. */
const LIMIT = 2000;
const CODES = ["GM0344", "GM0307", "GM0518", "GM0796", "GM0164"];
const rows = Array.from({ length: 100_000 }, (_, at) => {
  const day = new Date(Date.UTC(1970, 0, 1 + Math.floor(at / 5))).toISOString().slice(0, 10);
  return `${CODES[at % 5] ?? ""};${day};${String(at)},5`;
});
const bytes = bytesOf(["Gebied;Datum;Waarde", ...rows].join("\n"));

// The areas are there already when a person adds a file.
await understood("klein.csv", bytesOf("Gebied;2020\nGM0344;1\nGM0307;2\n"));
const begun = performance.now();
const { preview } = await understood("dagen.csv", bytes);
const ms = Math.round(performance.now() - begun);
console.log(JSON.stringify({ measure: `${String(preview.figures)} rows of a file of one's own`, ms, limit: LIMIT }));
if (ms > LIMIT) throw new Error(`A file of one's own took ${String(ms)} ms`);

describe("a file of one's own", () => {
  bench("100,000 rows", async () => {
    await understood("dagen.csv", bytes);
  });
});
