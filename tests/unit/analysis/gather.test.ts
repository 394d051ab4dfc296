import { describe, expect, it } from "vitest";
import type { Cube } from "../../../src/cube/cube.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import type { Span } from "../../../src/cube/indicator.ts";
import { problem } from "../../../src/cube/problem.ts";
import { REASON } from "../../../src/cube/reason.ts";
import type { Reader } from "../../../src/analysis/demands.ts";
import { gather } from "../../../src/analysis/gather.ts";
import type { Term } from "../../../src/analysis/measure.ts";
import { indicator, span } from "./fixtures.ts";

/** How figures come out of cubes: whose, of which period, with what is known of them, and why one is not there. */

const yearly = span("gemeente", "2019", "2022");
const SEX = { id: "sex", name: { nl: "", en: "" }, members: [] };
const AGE = { id: "age", name: { nl: "", en: "" }, members: [] };

function termOf(members: Readonly<Record<string, string>> = {}, spans: readonly Span[] = [yearly]): Term {
  return { source: "store", indicator: indicator("crimes", { spans, dimensions: [SEX, AGE] }), members };
}

/** A cube with the figures 0, 1, 2 … in the order of its cells, every one of them provisional. */
function cubeOf(areas: readonly string[], periods: readonly string[], dimensions: Cube["dimensions"] = []): Cube {
  const cells = dimensions.reduce((size, { members }) => size * members.length, areas.length * periods.length);
  const values = Float64Array.from({ length: cells }, (_, cell) => cell);
  return {
    ...{ indicator: "crimes", level: "gemeente", division: "per-period", areas, periods, dimensions, values },
    reason: new Uint8Array(cells),
    flags: new Uint16Array(cells).fill(FLAG.provisional),
    lower: values.map((value) => value - 0.5),
    upper: values.map((value) => value + 0.5),
  };
}
/** The same cube from a source that publishes no intervals. */
function withoutBounds({
  indicator: id,
  level,
  division,
  areas,
  periods,
  dimensions,
  values,
  reason,
  flags,
}: Cube): Cube {
  return { indicator: id, level, division, areas, periods, dimensions, values, reason, flags };
}
const reads =
  (cube: ReturnType<Reader>): Reader =>
  () =>
    cube;
const CODES = ["A", "B"];
const given = (
  cube: Cube,
  term = termOf(),
  codes: readonly string[] = CODES,
  periods: readonly (string | null)[] = ["2020", "2021"],
) => gather(term, "gemeente", codes, periods, reads(cube));

describe("figures that are asked just as they were read", () => {
  it("are those of the cube itself", () => {
    const cube = cubeOf(CODES, ["2020", "2021"]);
    const block = given(cube);
    expect(block).toEqual({ rows: 2, columns: 2, values: cube.values, reason: cube.reason, flags: cube.flags });
    expect([block.values, block.reason, block.flags].map((each) => each.buffer)).toEqual(
      [cube.values, cube.reason, cube.flags].map((each) => each.buffer),
    );
    expect(block.values).toBe(cube.values);
  });

  it("are copied, each to its own place, as soon as anything differs", () => {
    const cube = cubeOf(["B", "Q", "A"], ["2019", "2020", "2021"]);
    const values = (codes: readonly string[], periods: readonly (string | null)[]) => [
      ...given(cube, termOf(), codes, periods).values,
    ];
    expect(values(["A", "B"], ["2021", "2020"])).toEqual([8, 7, 2, 1]);
    expect(values(["B", "Q", "A"], ["2020", "2021"])).toEqual([1, 2, 4, 5, 7, 8]);
    expect(values(["B", "Q"], ["2019", "2020", "2021"])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(values(["A", "Q", "B"], ["2019", "2020", "2021"])).toEqual([6, 7, 8, 3, 4, 5, 0, 1, 2]);
    expect(values(["C", "Q"], ["2019"])).toEqual([NaN, 3]);
  });

  it("lose the flag break of the store, which knows no neighbours, and nothing else", () => {
    const cube = cubeOf(CODES, ["2020", "2021"]);
    cube.flags[3] = FLAG.break | FLAG.revised;
    const block = given(cube);
    expect([...block.flags]).toEqual([FLAG.provisional, FLAG.provisional, FLAG.provisional, FLAG.revised]);
    expect([...block.values]).toEqual([0, 1, 2, 3]);
    expect(cube.flags[3]).toBe(FLAG.break | FLAG.revised);
  });
});

describe("the figure of members", () => {
  const sex = { id: "sex", members: ["m", "f"] };
  const age = { id: "age", members: ["0", "1", "2"] };
  const cube = cubeOf(CODES, ["2020", "2021"], [sex, age]);

  it("stands at its place within the cells of an area and period", () => {
    expect([...given(cube, termOf({ sex: "m", age: "0" })).values]).toEqual([0, 6, 12, 18]);
    expect([...given(cube, termOf({ sex: "f", age: "0" })).values]).toEqual([3, 9, 15, 21]);
    expect([...given(cube, termOf({ sex: "f", age: "2" })).values]).toEqual([5, 11, 17, 23]);
  });

  it("is not there when the cube lacks one of the members: empty, without flags", () => {
    for (const members of [{ sex: "x", age: "0" }, { sex: "m", age: "9" }, { sex: "m" }]) {
      const block = given(cube, termOf(members));
      expect([...block.reason]).toEqual([REASON.empty, REASON.empty, REASON.empty, REASON.empty]);
      expect([...block.flags]).toEqual([0, 0, 0, 0]);
      expect([...block.values]).toEqual([NaN, NaN, NaN, NaN]);
    }
    const one = cubeOf(CODES, ["2020", "2021"], [{ id: "sex", members: ["m"] }]);
    expect(given(one, termOf({ sex: "m" })).values).toBe(one.values);
    expect([...given(one, termOf({ sex: "f" })).reason]).toEqual(new Array(4).fill(REASON.empty));
  });
});

describe("a column without figures says why", () => {
  const cube = cubeOf(CODES, ["2020", "2021"]);
  const reasons = (periods: readonly (string | null)[], read: Reader, term = termOf()) => [
    ...gather(term, "gemeente", CODES, periods, read).reason,
  ];
  const there = REASON.present;

  it("no period or one that cannot be read: another frequency; a period that the source lacks: empty", () => {
    const other = REASON["other-frequency"];
    expect(reasons([null, "2021"], reads(cube))).toEqual([other, there, other, there]);
    expect(reasons(["soon", "2020"], reads(cube))).toEqual([other, there, other, there]);
    expect(reasons(["2021", "2023"], reads(cube))).toEqual([there, REASON.empty, there, REASON.empty]);
  });

  it("a cube that did not come, or could not be read: not loaded", () => {
    const broken = problem("offline", "crimes", "");
    const lost = REASON["not-loaded"];
    expect(reasons(["2020"], reads(undefined))).toEqual([lost, lost]);
    expect(reasons(["2020"], reads(broken))).toEqual([lost, lost]);
  });

  it("a period that the cube lacks though the source has it: empty", () => {
    expect(reasons(["2022", "2020"], reads(cube))).toEqual([REASON.empty, there, REASON.empty, there]);
  });

  it("and what is missing within a cube keeps its own reason", () => {
    const some = cubeOf(["B", "A"], ["2020"]);
    some.values[0] = NaN;
    some.reason[0] = REASON.suppressed;
    const block = given(some, termOf(), ["A", "B"], ["2020"]);
    expect([[...block.values], [...block.reason]]).toEqual([
      [1, NaN],
      [there, REASON.suppressed],
    ]);
  });
});

it("figures of several frequencies come from their own cubes, side by side", () => {
  const term = termOf({}, [yearly, span("gemeente", "2020-01", "2021-12")]);
  const asked: string[] = [];
  const years = cubeOf(CODES, ["2020", "2021"]);
  const months = cubeOf(["B", "A"], ["2021-01"]);
  const read: Reader = (_, level, frequency) => {
    asked.push(`${level} ${frequency}`);
    return frequency === "year" ? years : months;
  };
  const block = gather(term, "gemeente", CODES, ["2021", "2021-01", "2020"], read);
  expect([...block.values]).toEqual([1, 1, 0, 3, 0, 2]);
  expect(asked).toEqual(["gemeente year", "gemeente month", "gemeente year"]);
});

describe("published intervals", () => {
  it("come along where they are asked, NaN where there is none", () => {
    const cube = cubeOf(["B", "A"], ["2020", "2021"]);
    const bounded = (from: Cube) =>
      gather(termOf(), "gemeente", ["A", "C"], ["2021", "2020"], reads(from), true).bounds;
    expect(bounded(cube)).toEqual({
      lower: Float64Array.of(2.5, 1.5, NaN, NaN),
      upper: Float64Array.of(3.5, 2.5, NaN, NaN),
    });
    expect(bounded(withoutBounds(cube))?.lower).toEqual(new Float64Array(4).fill(NaN));
    expect(given(cube, termOf(), ["A"], ["2020"]).bounds).toBeUndefined();
  });

  it("come along as well when all else is as it was read", () => {
    const cube = cubeOf(CODES, ["2020", "2021"]);
    const block = gather(termOf(), "gemeente", CODES, ["2020", "2021"], reads(cube), true);
    expect(block.bounds).toEqual({ lower: cube.lower, upper: cube.upper });
  });
});

describe("a span that the source estimates", () => {
  const parts = [span("gemeente", "2019", "2020"), span("gemeente", "2021", "2022", { estimate: true })];

  it("flags every figure of its periods, none of others, and no missing cell", () => {
    const cube = cubeOf(CODES, ["2020", "2021", "2022"]);
    cube.reason[1] = REASON["not-published"];
    cube.values[1] = NaN;
    const block = given(cube, termOf({}, parts), CODES, ["2020", "2021", "2022"]);
    const [plain, estimate] = [FLAG.provisional, FLAG.provisional | FLAG.estimate];
    expect([...block.flags]).toEqual([plain, plain, estimate, plain, estimate, estimate]);
    expect(cube.flags[4]).toBe(plain);
  });

  it("counts only at the level asked and where there is a period", () => {
    const elsewhere = [yearly, span("provincie", "2019", "2022", { estimate: true })];
    const cube = cubeOf(CODES, ["2020", "2021"]);
    expect(given(cube, termOf({}, elsewhere)).flags).toBe(cube.flags);
    const block = given(cube, termOf({}, parts), CODES, [null, "2021"]);
    expect([...block.flags]).toEqual([0, FLAG.provisional | FLAG.estimate, 0, FLAG.provisional | FLAG.estimate]);
  });
});
