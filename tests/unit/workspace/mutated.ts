import * as fc from "fast-check";
import { writeFile } from "../../../src/workspace/file/file.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";
import { workspaceArbitrary } from "./arbitrary.ts";

/** Where, how much is cut out there, and what is put in its place. */
type Accident = readonly [at: number, cut: number, put: string];

const accidents = (most: number, put: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(fc.nat(), fc.nat(most), put), { minLength: 1, maxLength: 6 });

function spoilt(text: string, changes: readonly Accident[]): string {
  return changes.reduce((now, [at, cut, put]) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, text);
}

const SIGNS = ["%", "%E0", "~", ",", ":", ".", "&", "=", "*", "*zz", "..", "-", "last:", "own:"];
const RUBBISH = ["__proto__", "constructor:1", "~__proto__.a"];

/** Links after an accident: pieces cut out, doubled, swapped, signs of the grammar and rubbish put in. */
export const mutatedLinks = fc
  .tuple(
    workspaceArbitrary.map((workspace) => encodeLink(workspace)),
    accidents(8, fc.oneof(fc.constantFrom(...SIGNS, ...RUBBISH), fc.string({ maxLength: 6 }))),
  )
  .map(([link, changes]) => spoilt(link, changes));

const JSON_PIECES = ["null", "[]", "{}", '"x"', "-1", "1e999", '"__proto__":1,', "}", "]", ","];

/** Files after an accident. */
export const mutatedFiles = fc
  .tuple(
    workspaceArbitrary.map((workspace) => writeFile(workspace, "2026-11-22T04:00:00.000Z")),
    accidents(30, fc.oneof(fc.constantFrom(...JSON_PIECES), fc.string())),
  )
  .map(([file, changes]) => spoilt(file, changes));

/** Links made to keep a page busy, with what they have too much of. */
export const HEAVY_LINKS: readonly (readonly [name: string, link: string])[] = [
  ["commas", `indicators=${",".repeat(240_000)}`],
  ["tildes", `indicators=a${"~a".repeat(120_000)}`],
  ["codes", `areas=${"GM0344,".repeat(35_000)}`],
  ["wrong periods", `periods=${"20,".repeat(80_000)}`],
  ["periods", `periods=${"2020,".repeat(50_000)}`],
  ["digits", `classes=own:${"9".repeat(240_000)}`],
  ["escapes", `options=a:~${"*5b".repeat(80_000)}`],
  ["parts", "a=b&".repeat(60_000)],
  ["too much of everything", "x".repeat(3_000_000)],
];
