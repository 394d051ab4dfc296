import { describe, expect, it } from "vitest";
import type { Flag } from "../../../src/cube/flags.ts";
import type { Reason } from "../../../src/cube/reason.ts";
import type { Figure, Figures } from "./fixtures.ts";
import { POPULATION, areas, catalogue, hasFlag, indicator, read, reference, rule, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

/**
 * What is known of a figure (provisional, an estimate) passes on to all that is made of it and to nothing else, and
 * so does why there is none: for every calculation, from every figure that goes into it.
 */

const party = {
  id: "party",
  name: { nl: "Partij", en: "Party" },
  members: ["x", "y", "z"].map((code) => ({ code, name: { nl: code, en: code } })),
};
const BOOK = catalogue(
  indicator("crimes"),
  indicator("votes", { dimensions: [party] }),
  indicator("sales", { spans: [span("gemeente", "2019-01", "2021-12")] }),
  indicator("cases", { time: "cumulative" }),
  indicator("part", { kind: "percentage", aggregation: { rule: "weighted", weight: "population" } }),
  POPULATION,
);

const YEARS = ["2019", "2020", "2021", "2022"];
const MONTHS = Array.from({ length: 12 }, (_, at) => `2021-${String(at + 1).padStart(2, "0")}`);
const rising = (periods: readonly string[], first: number) =>
  Object.fromEntries(periods.map((period, at) => [period, first + 10 * at]));
const FIGURES: Figures = {
  crimes: { A: rising(YEARS, 20), B: rising(YEARS, 30), D: rising(YEARS, 50), E: rising(YEARS, 90) },
  cases: { A: rising(YEARS, 20) },
  votes: { "A~party.x": rising(YEARS, 20), "A~party.y": rising(YEARS, 30), "A~party.z": rising(YEARS, 30) },
  sales: { A: rising(MONTHS, 20) },
  part: { A: rising(YEARS, 20), B: rising(YEARS, 25) },
  population: { A: rising(YEARS, 1000), B: rising(YEARS, 3000), D: rising(YEARS, 1000), E: rising(YEARS, 900) },
};

/** The figures with something else in one cell: `crimes A 2021`, `votes A~party.x 2021`. */
function withCell(cell: string, change: (value: number) => Figure): Figures {
  const [name = "", area = "", period = ""] = cell.split(" ");
  const rows = FIGURES[name];
  const value = rows?.[area]?.[period];
  if (typeof value !== "number") throw new Error(`no figure ${cell}`);
  return { ...FIGURES, [name]: { ...rows, [area]: { ...rows?.[area], [period]: change(value) } } };
}

interface Example {
  readonly words: string;
  /** Whose figure is looked at; A unless said otherwise. */
  readonly of?: string;
  readonly formula?: string;
  /** The cells that it is made of: the first of them missing gives its own reason, whatever the others are. */
  readonly from: readonly string[];
  /** Reason of the figure where one of `from` but the first is not published; that reason itself unless said otherwise. */
  readonly without?: Reason;
  /** Cells that it only stands among: their flags are not its own, and without them it still has a figure. */
  readonly among?: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  { words: "crimes", from: ["crimes A 2021"], among: ["crimes A 2020", "crimes B 2021"] },
  {
    words: "crimes",
    of: "P1",
    from: ["crimes A 2021", "crimes B 2021"],
    without: "partial-withheld",
    among: ["crimes D 2021"],
  },
  {
    words: "crimes",
    of: "A+D",
    from: ["crimes A 2021", "crimes D 2021"],
    without: "partial-withheld",
    among: ["crimes B 2021"],
  },
  {
    words: "part",
    of: "P1",
    from: ["part A 2021", "part B 2021", "population A 2021", "population B 2021"],
    without: "partial-withheld",
  },
  {
    words: "votes~party.x:y",
    from: ["votes A~party.x 2021", "votes A~party.y 2021"],
    without: "partial-withheld",
    among: ["votes A~party.z 2021"],
  },
  { words: "crimes~per.1000", from: ["crimes A 2021", "population A 2021"], among: ["population B 2021"] },
  { words: "votes~party.x~share", from: ["votes A~party.x 2021", "votes A~party.y 2021"], without: "partial-withheld" },
  {
    words: "crimes~share.areas",
    from: ["crimes A 2021", "crimes E 2021"],
    without: "partial-withheld",
    among: ["crimes A 2020"],
  },
  {
    words: "crimes~share.areas.picked",
    from: ["crimes A 2021", "crimes D 2021"],
    without: "partial-withheld",
    among: ["crimes E 2021"],
  },
  {
    words: "crimes~share.parent.provincie",
    from: ["crimes A 2021", "crimes B 2021"],
    without: "partial-withheld",
    among: ["crimes D 2021"],
  },
  {
    words: "crimes~diff.previous",
    from: ["crimes A 2021", "crimes A 2020"],
    among: ["crimes A 2019", "crimes B 2021"],
  },
  { words: "crimes~growth.2019", from: ["crimes A 2021", "crimes A 2019"], among: ["crimes A 2020"] },
  { words: "crimes~index.2019", from: ["crimes A 2021", "crimes A 2019"], among: ["crimes A 2020"] },
  { words: "crimes~average-growth.2019", from: ["crimes A 2021", "crimes A 2019"], among: ["crimes A 2020"] },
  { words: "crimes~diff.2019..2020", from: ["crimes A 2021", "crimes A 2019", "crimes A 2020"] },
  { words: "crimes~at.2019", from: ["crimes A 2019"], among: ["crimes A 2020", "crimes A 2021"] },
  { words: "crimes~at.2019..2020", from: ["crimes A 2019", "crimes A 2020"], among: ["crimes A 2021"] },
  {
    words: "crimes~versus.diff.B",
    from: ["crimes A 2021", "crimes B 2021"],
    among: ["crimes B 2020", "crimes D 2021"],
  },
  {
    words: "crimes~versus.ratio.B",
    from: ["crimes A 2021", "crimes B 2021"],
    among: ["crimes B 2020", "crimes D 2021"],
  },
  { words: "crimes~rank", from: ["crimes A 2021"], among: ["crimes B 2021", "crimes E 2021"] },
  { words: "crimes~zscore", from: ["crimes A 2021"], among: ["crimes B 2021", "crimes E 2021"] },
  { words: "part~zscore.weighted", from: ["part A 2021"], among: ["crimes B 2021"] },
  { words: "crimes~percentile", from: ["crimes A 2021"], among: ["crimes B 2021", "crimes E 2021"] },
  { words: "crimes~percentile.4", from: ["crimes A 2021"], among: ["crimes B 2021", "crimes E 2021"] },
  { words: "crimes~versus.class", from: ["crimes A 2021"], among: ["crimes B 2021", "crimes E 2021"] },
  { words: "crimes~sum.2", from: ["crimes A 2021", "crimes A 2020"], among: ["crimes A 2019"] },
  { words: "crimes~mean.3", from: ["crimes A 2021", "crimes A 2020", "crimes A 2019"], among: ["crimes A 2022"] },
  {
    words: "crimes~cumulative.sum",
    from: ["crimes A 2021", "crimes A 2020", "crimes A 2019"],
    among: ["crimes A 2022"],
  },
  { words: "cases~cumulative.undo", from: ["cases A 2021", "cases A 2020"], among: ["cases A 2019", "cases A 2022"] },
  { words: "sales~by.year", from: ["sales A 2021-01", "sales A 2021-12"] },
  { words: "sales~by.year.mean", from: ["sales A 2021-01", "sales A 2021-12"] },
  {
    words: "own:mine",
    formula: "crimes / population * 1000",
    from: ["crimes A 2021", "population A 2021"],
    among: ["crimes B 2021"],
  },
  { words: "own:mine", formula: "crimes[diff previous] * 2", from: ["crimes A 2021", "crimes A 2020"] },
  {
    words: "own:mine",
    formula: "max(crimes, cases) + abs(population)",
    from: ["crimes A 2021", "cases A 2021", "population A 2021"],
  },
];

function figure({ words, of = "A", formula }: Example, figures: Figures) {
  const group = rule({ kind: "codes", codes: ["A", "D"] }, "selected", "together");
  const asked = linked(words, {
    areas: [areas("A", "D"), ...(of === "A+D" ? [group] : []), reference("B", "P1")],
    classes: { method: "equal", count: 3 },
    ...(formula !== undefined && { formulas: { mine: { name: "mine", text: formula } } }),
  });
  const result = run(asked, BOOK, figures);
  return { value: read(result, of), flagged: (flag: Flag) => hasFlag(result, of, flag) };
}

describe.each(
  EXAMPLES.map((example) => [`${example.words} ${example.formula ?? ""} ${example.of ?? ""}`, example] as const),
)("%s", (_, example) => {
  it("has the flags of what it is made of, and of nothing else", () => {
    for (const flag of ["provisional", "estimate"] as const) {
      expect(figure(example, FIGURES).flagged(flag)).toBe(false);
      for (const cell of example.from)
        expect(
          figure(
            example,
            withCell(cell, (value) => [value, flag]),
          ).flagged(flag),
          cell,
        ).toBe(true);
      for (const cell of example.among ?? [])
        expect(
          figure(
            example,
            withCell(cell, (value) => [value, flag]),
          ).flagged(flag),
          cell,
        ).toBe(false);
    }
  });

  it("is missing where something that it is made of is, and only then", () => {
    expect(figure(example, FIGURES).value).toEqual(expect.any(Number));
    for (const [at, cell] of example.from.entries()) {
      const { value, flagged } = figure(
        example,
        withCell(cell, () => "not-published"),
      );
      const reason = at === 0 && !isGroup(example) ? "not-published" : (example.without ?? "not-published");
      expect(value, cell).toBe(reason);
      expect(flagged("computed")).toBe(false);
      expect(
        figure(
          example,
          withCell(cell, () => "not-loaded"),
        ).value,
        cell,
      ).toBe("not-loaded");
    }
    for (const cell of example.among ?? [])
      expect(
        figure(
          example,
          withCell(cell, () => "not-published"),
        ).value,
        cell,
      ).toEqual(expect.any(Number));
  });
});

/** Made of parts that are all alike: none of them is its own figure. */
function isGroup({ words, of }: Example): boolean {
  return of !== undefined || (words.includes(":") && !words.startsWith("own"));
}
