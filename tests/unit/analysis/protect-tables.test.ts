import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REASON } from "../../../src/cube/reason.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Figure } from "./fixtures.ts";
import { areas, catalogue, indicator, reference, rule, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

/**
 * Tables as sources publish them: counts by area and category with their totals, some cells kept secret. Every way in
 * which a result says something about a count is taken back to that count: figures as they are, rates times the people,
 * shares times a whole that is shown. A power of four per cell makes every sum of cells, and every difference of two
 * sums, a number of its own, so that a count that is found is no coincidence.
 */
const both = (text: string) => ({ nl: text, en: text });
const KIND = {
  id: "kind",
  name: both("Soort"),
  total: "all",
  members: ["all", "x", "y", "z"].map((code) => ({ code, name: both(code) })),
};
const CODES = ["A", "B", "D", "E"];
const PARTS = ["x", "y", "z"];
const INSIDE: Readonly<Record<string, readonly string[]>> = { P1: ["A", "B"], P2: ["D", "E"], NL01: CODES };
const PEOPLE = 1000;
const levels = ["gemeente", "provincie", "land"].map((level) => span(level, "2021", "2021"));
const BOOK = catalogue(
  indicator("crimes", { dimensions: [KIND], spans: levels }),
  indicator("population", { time: "stock", spans: levels }),
);

const countOf = (code: string, kind: string): number =>
  (INSIDE[code] ?? [code]).reduce(
    (sum, each) =>
      sum +
      (kind === "all" ? PARTS : [kind]).reduce(
        (all, part) => all + 4 ** (CODES.indexOf(each) * 3 + PARTS.indexOf(part)),
        0,
      ),
    0,
  );
const AREAS_SHOWN = [...CODES, "P1", "P2", "NL01"];
const KEYS = AREAS_SHOWN.flatMap((code) => ["all", ...PARTS].map((kind) => `${code}~kind.${kind}`));

function table(secret: ReadonlySet<string>): Record<string, Record<string, Figure>> {
  return Object.fromEntries(
    KEYS.map((key) => {
      const [code = "", kind = ""] = key.split("~kind.");
      return [key, { 2021: secret.has(key) ? "suppressed" : countOf(code, kind) }];
    }),
  );
}

interface Said {
  readonly count: number;
  /** Published as it is: what a source says itself cannot be undone. */
  readonly published: boolean;
}

describe("a table with secret cells", () => {
  it("gives none of them away by one subtraction, in counts, groups, sums, rates or shares", () => {
    const people = Object.fromEntries(
      AREAS_SHOWN.map((code) => [code, { 2021: PEOPLE * (INSIDE[code]?.length ?? 1) }]),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 5 }),
        fc.subarray(CODES, { minLength: 2 }),
        fc.subarray(CODES, { minLength: 2 }),
        fc.subarray(["all", "x", "y", "z", "x:y", "y:z", "x:z"], { minLength: 1 }),
        fc.subarray(["", "~per.1000", "~share.members"], { minLength: 1 }),
        fc.subarray(CODES),
        fc.subarray(["P1", "P2", "NL01"]),
        fc.constantFrom("withhold", "known"),
        (hidden, one, other, kinds, ways, alone, compared, partial) => {
          const together = (codes: string[]) => rule({ kind: "codes", codes }, "selected", "together");
          const words = `crimes~kind.${kinds.join(".")}`;
          const asked = linked(ways.map((way) => words + way).join(","), {
            partial,
            areas: [
              ...(alone.length > 0 ? [areas(...alone)] : []),
              together(one),
              together(other),
              ...(compared.length > 0 ? [reference(...compared)] : []),
            ],
          });
          const result = run(asked, BOOK, { crimes: table(new Set(hidden)), population: people });
          const said = result.series.flatMap((series, s) =>
            result.areas.flatMap((area, a): Said[] => {
              const cell = cellAt(result, s, a, 0);
              if (result.reason[cell] !== REASON.present) return [];
              const value = result.values[cell] ?? NaN;
              const parts = area.parts ?? INSIDE[area.code] ?? [area.code];
              const published = area.parts === undefined && !series.members.some(({ code }) => code.includes(":"));
              if (series.key.includes("share")) {
                const whole = parts.reduce((sum, code) => sum + countOf(code, "all"), 0);
                return [{ count: Math.round((value * whole) / 100), published }];
              }
              const per = series.key.includes("per.1000") ? (parts.length * PEOPLE) / 1000 : 1;
              return [{ count: Math.round(value * per), published }];
            }),
          );
          const shown = new Set([...result.areas.map(({ level }) => level), "gemeente"]);
          const levelOf = (key: string) =>
            key.startsWith("P") ? "provincie" : key.startsWith("NL") ? "land" : "gemeente";
          const secrets = new Set(
            hidden
              .filter((key) => shown.has(levelOf(key)))
              .map((key) => {
                const [code = "", kind = ""] = key.split("~kind.");
                return countOf(code, kind);
              }),
          );
          for (const a of said) {
            if (!a.published) expect(secrets.has(a.count)).toBe(false);
            for (const b of said) if (!a.published || !b.published) expect(secrets.has(a.count - b.count)).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
