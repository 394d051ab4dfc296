import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REASONS } from "../../../../src/cube/reason.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { lineModel } from "../../../../src/presentations/line/series.ts";
import { looksOf } from "../../../../src/presentations/line/looks.ts";
import { brokenDown, resultOf, seriesOf, without } from "../results.ts";
import { IN_EURO, lines, THEME, WORDS } from "../chart/draw.ts";

const small: fc.Arbitrary<Result> = fc
  .record({
    series: fc.integer({ min: 1, max: 3 }),
    areas: fc.integer({ min: 1, max: 5 }),
    slots: fc.integer({ min: 1, max: 6 }),
    holes: fc.array(fc.nat(), { maxLength: 12 }),
  })
  .map(({ series, areas, slots, holes }) =>
    holes.reduce((result, hole) => {
      const reason = REASONS[1 + (hole % (REASONS.length - 1))];
      return reason ? without(result, hole % result.values.length, reason) : result;
    }, resultOf({ series, areas, slots })),
  );

describe("the lines of a result", () => {
  it("have every present cell as a point and every missing one as a gap, each once", () => {
    fc.assert(
      fc.property(small, (result) => {
        const seen = new Set<number>();
        for (const { lines: all } of lineModel(result, lines(), WORDS).panels) {
          for (const line of all) {
            for (let slot = 0; slot < result.slots.length; slot += 1) {
              const cell = line.from + slot;
              expect(cell).toBe(cellAt(result, line.series, line.area, slot));
              expect(Number.isNaN(line.values[slot])).toBe(result.reason[cell] !== 0);
              if (result.reason[cell] === 0) expect(line.values[slot]).toBe(result.values[cell]);
              seen.add(cell);
            }
          }
        }
        expect(seen.size).toBe(result.values.length);
      }),
    );
  });

  it("of two units are never on one axis", () => {
    const model = lineModel(resultOf({ series: [seriesOf(0), IN_EURO, seriesOf(3)] }), lines(), WORDS);
    expect(model.panels.map(({ unit, lines: all }) => [unit.nl, new Set(all.map(({ series }) => series))])).toEqual([
      ["aantal", new Set([0, 2])],
      ["euro", new Set([1])],
    ]);
  });

  it("are named after what tells them apart", () => {
    const names = (result: Result) =>
      lineModel(result, lines(), WORDS).panels.flatMap((panel) => panel.lines.map(({ name }) => name));
    expect(names(resultOf({ areas: 2 }))).toEqual(["Gemeente 0", "Gemeente 1"]);
    expect(names(resultOf({ series: brokenDown("population", { sex: ["m", "v"] }), areas: 1 }))).toEqual([
      "sex m",
      "sex v",
    ]);
    expect(names(resultOf({ series: 2, areas: 2 }))[0]).toBe("Gemeente 0 · Onderwerp 0");
  });

  it("have an average only of the selected areas, under a name that is not the Netherlands", () => {
    const result = without(
      resultOf({ areas: 4, references: 1, slots: 2, value: (_, area) => (area === 3 ? 1000 : area) }),
      0,
      "suppressed",
    );
    const average = lineModel(result, lines({ average: true }), WORDS).panels[0]?.lines.at(-1);
    expect(average?.name).toBe("ongewogen gemiddelde van de getoonde gemeenten");
    expect(Array.from(average?.values ?? [])).toEqual([1.5, 1]);
    expect(average?.averages?.[0]).toMatchObject({ known: 2, of: 3 });
    expect(average?.code).toBeNull();
  });
});

describe("how lines look", () => {
  const looks = (result: Result, mine?: string) => {
    const panel = lineModel(result, lines(), WORDS, mine).panels[0];
    return panel ? looksOf(panel, THEME).map((look, at) => ({ ...look, standing: panel.lines[at]?.standing })) : [];
  };

  it("differ in more than colour", () => {
    const signs = looks(resultOf({ areas: 8, references: 3 })).map(
      ({ colour, dash, marker }) => `${colour} ${String(dash)} ${marker}`,
    );
    expect(new Set(signs).size).toBe(8);
    expect(looks(resultOf({ areas: 2, references: 1 }))[1]).toMatchObject({ colour: THEME.reference, dash: [7, 4] });
  });

  it("put my municipality, references and the outer ones before the quiet many", () => {
    const all = looks(resultOf({ areas: 343, references: 1 }), "GM0100");
    expect(
      all
        .filter(({ front }) => front)
        .map(({ standing }) => standing)
        .sort(),
    ).toEqual(["mine", "reference", "selected", "selected", "selected"]);
    expect(all[100]).toMatchObject({ colour: THEME.mine, front: true });
    expect(all[50]).toMatchObject({ colour: THEME.context, front: false });
  });
});
