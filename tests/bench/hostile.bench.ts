import * as fc from "fast-check";
import { readFile } from "../../src/workspace/file/file.ts";
import { decodeLink } from "../../src/workspace/link/decode.ts";
import "../texts.ts";
import { HEAVY_LINKS, mutatedFiles, mutatedLinks } from "../unit/workspace/mutated.ts";
import { hold } from "./limits.ts";

/** The slowest of so many links and files after an accident, the same ones each time, and of links made to keep us busy. */
const MANY = { numRuns: 5_000, seed: 20261128 };

/** The longest that one of them takes to be read, in ms. Each is read whole, or refused with a word why. */
function slowest(texts: readonly string[], read: (text: string) => unknown): number {
  return texts.reduce((longest, text) => {
    const begun = performance.now();
    read(text);
    return Math.max(longest, performance.now() - begun);
  }, 0);
}

const LINKS = fc.sample(mutatedLinks, MANY);
const FILES = fc.sample(mutatedFiles, MANY);
const HEAVY = HEAVY_LINKS.map(([, link]) => link);
const MEASURES: readonly (readonly [
  measure: string,
  texts: readonly string[],
  read: (text: string) => unknown,
  limit: number,
])[] = [
  ["slowest of 5,000 mutated links", LINKS, decodeLink, 50],
  ["slowest of 5,000 mutated files", FILES, readFile, 100],
  ["slowest link made to keep the page busy", HEAVY, decodeLink, 500],
];
for (const [measure, texts, read, limit] of MEASURES) {
  slowest(texts.slice(0, 500), read);
  hold(measure, [slowest(texts, read)], limit);
}
