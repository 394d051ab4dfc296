import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REASON } from "../../../src/cube/reason.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Figure } from "./fixtures.ts";
import { POPULATION, areas, catalogue, indicator, noteIds, read, reference, rule, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";
import { runs } from "../full.ts";

const both = (text: string) => ({ nl: text, en: text });
const party = {
  id: "party",
  name: both("Partij"),
  total: "all",
  members: ["all", "x", "y", "z"].map((code) => ({ code, name: both(code) })),
};
const levels = [span("gemeente", "2019", "2022"), span("provincie", "2019", "2022"), span("land", "2019", "2022")];
const BOOK = catalogue(
  indicator("crimes", { spans: levels }),
  indicator("votes", { dimensions: [party], spans: levels }),
  POPULATION,
);

/** A power of four per cell, so that every sum of different cells, and every difference of two, is a number of its own. */
const CODES = ["A", "B", "D", "E"];
const PARTIES = ["x", "y", "z"];
const unit = (code: string, member: string) => 4 ** (CODES.indexOf(code) * 3 + PARTIES.indexOf(member));
const INSIDE: Readonly<Record<string, readonly string[]>> = { P1: ["A", "B"], P2: ["D", "E"], NL01: CODES };

function votes(secret: ReadonlySet<string>): Record<string, Record<string, Figure>> {
  const cells: [string, Record<string, Figure>][] = [];
  for (const code of [...CODES, "P1", "P2", "NL01"]) {
    for (const member of ["all", ...PARTIES]) {
      const counted = member === "all" ? PARTIES : [member];
      const value = (INSIDE[code] ?? [code]).flatMap((each) => counted.map((one) => unit(each, one)));
      const key = `${code}~party.${member}`;
      cells.push([key, { 2021: secret.has(key) ? "suppressed" : value.reduce((sum, each) => sum + each, 0) }]);
    }
  }
  return Object.fromEntries(cells);
}

const KEYS = Object.keys(votes(new Set()));
const secrets = fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 4 });
const codes = fc.subarray(CODES, { minLength: 2 });
const members = fc.subarray(["all", ...PARTIES], { minLength: 1 });
const sums = fc.array(fc.subarray(PARTIES, { minLength: 2 }), { maxLength: 2 });

describe("what is kept secret", () => {
  it("no two figures of a result of which one is computed leave a secret cell, and none is one", () => {
    fc.assert(
      fc.property(
        secrets,
        codes,
        codes,
        members,
        sums,
        fc.constantFrom("withhold", "known"),
        fc.subarray(["A", "P1", "P2", "NL01"]),
        (hidden, one, other, shown, added, partial, compared) => {
          const words = [...shown, ...added.map((each) => each.join(":"))].join(".");
          const together = (each: string[]) => rule({ kind: "codes", codes: each }, "selected", "together");
          const asked = linked(`votes~party.${words}`, {
            partial,
            areas: [areas("B"), together(one), together(other), reference(...compared)],
          });
          const figures = votes(new Set(hidden));
          const result = run(asked, BOOK, { votes: figures });
          const values = result.series.flatMap((series, s) =>
            result.areas.flatMap((area, a) => {
              const cell = cellAt(result, s, a, 0);
              if (result.reason[cell] !== REASON.present) return [];
              const published = area.parts === undefined && !series.members.some(({ code }) => code.includes(":"));
              return [{ value: result.values[cell] ?? NaN, published }];
            }),
          );
          const open = votes(new Set());
          const levelShown = (key: string) =>
            key.startsWith("P")
              ? compared.some((code) => code.startsWith("P"))
              : !key.startsWith("NL") || compared.includes("NL01");
          const secretValues = new Set(hidden.filter(levelShown).map((key) => Number(open[key]?.["2021"])));
          for (const a of values) {
            if (!a.published) expect(secretValues.has(a.value)).toBe(false);
            for (const b of values)
              if (!a.published || !b.published) expect(secretValues.has(a.value - b.value)).toBe(false);
          }
        },
      ),
      runs(50),
    );
  });

  it("keeps what gives nothing away, and says what it withheld", () => {
    const figures = {
      crimes: { A: { 2021: 1 }, B: { 2021: 2 }, D: { 2021: "suppressed" }, E: { 2021: 8 }, NL01: { 2021: 15 } },
    } as const;
    const group = (...of: string[]) => rule({ kind: "codes", codes: of }, "selected", "together");
    const wide = run(linked("crimes", { areas: [group("A", "B", "E"), reference("NL01")] }), BOOK, figures);
    expect(read(wide, "A+B+E")).toBe("partial-withheld");
    expect(read(wide, "NL01")).toBe(15);
    expect(noteIds(wide)).toContain("analysis.secret-kept");
    const alone = run(linked("crimes", { areas: [group("A", "B", "E")] }), BOOK, figures);
    expect(read(alone, "A+B+E")).toBe(11);
    expect(noteIds(alone)).not.toContain("analysis.secret-kept");
    const small = run(linked("crimes", { areas: [group("A", "B"), reference("NL01")] }), BOOK, figures);
    expect(read(small, "A+B")).toBe(3);
  });

  it("withholds a share that leaves a secret one to 100 %, and a formula over what gives it away", () => {
    const figures = { votes: votes(new Set(["A~party.z"])) };
    const share = run(linked("votes~party.x:y~share,votes~party.x~share", { areas: [areas("A")] }), BOOK, figures);
    expect(read(share, "A", 0, 0)).toBe("partial-withheld");
    expect(read(share, "A", 0, 1)).toBeCloseTo(100 / 21, 9);
  });

  it("withholds rates like the counts that they are made of", () => {
    const people = { A: { 2021: 1000 }, B: { 2021: 1000 }, D: { 2021: 1000 }, E: { 2021: 1000 }, NL01: { 2021: 4000 } };
    const figures = {
      crimes: { A: { 2021: 1 }, B: { 2021: 2 }, D: { 2021: "suppressed" }, E: { 2021: 8 }, NL01: { 2021: 15 } },
      population: people,
    } as const;
    const group = rule({ kind: "codes", codes: ["A", "B", "E"] }, "selected", "together");
    const rate = run(linked("crimes~per.1000", { areas: [group, reference("NL01")] }), BOOK, figures);
    expect(read(rate, "A+B+E")).toBe("partial-withheld");
    expect(read(rate, "NL01")).toBe(3.75);
  });
});
