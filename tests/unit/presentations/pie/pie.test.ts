import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { advisePie } from "../../../../src/presentations/pie/advice.ts";
import { pieOf } from "../../../../src/presentations/pie/model.ts";
import { pieOptions } from "../../../../src/presentations/pie/options.ts";
import { piePicture } from "../../../../src/presentations/pie/picture.ts";
import { SIZE, THEME, WORDS } from "../chart/draw.ts";
import { brokenDown, resultOf, seriesOf, without } from "../results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const OPTIONS = v.parse(pieOptions, {});
const parts = (count: number) => brokenDown("votes", { party: Array.from({ length: count }, (_, at) => `p${at}`) });
const RESULT = resultOf({ series: parts(3), areas: 1, slots: 1, value: (series) => [10, 30, 60][series] ?? 0 });

describe("a pie", () => {
  it("goes round once, each part as large as its share", () => {
    expect(pieOf(RESULT, WORDS)?.slices.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.1],
      [0.1, 0.4],
      [0.4, 1],
    ]);
  });

  it("leaves out a part without a figure and says so, and never counts it as zero", () => {
    const picture = piePicture(without(RESULT, 1, "suppressed"), OPTIONS, THEME, WORDS, SIZE);
    expect(picture.left).toContain("party p1");
    expect(picture.marked).toEqual(["party p0: 14,3%.", "party p2: 85,7%."]);
  });

  it("is read by key and by hand", () => {
    const { reach } = piePicture(RESULT, OPTIONS, THEME, WORDS, SIZE);
    const start = reach.start() ?? { row: -1, column: -1 };
    expect(reach.read(reach.move(start, "down") ?? start)).toMatchObject({
      name: "party p1",
      figure: "30,0% (30 aantal)",
    });
    const { x, y } = reach.place({ row: 2, column: 0 });
    expect(reach.at(x, y)).toEqual({ row: 2, column: 0 });
  });

  it("is refused for what is no whole or does not add up, and misleads with more than six parts", () => {
    const advice = (result: ReturnType<typeof resultOf>) => advisePie(result, CATALOGUE);
    const bars = { kind: "form", form: "bar" };
    expect(advice(resultOf({ series: [seriesOf(0), seriesOf(1)], areas: 1, slots: 1 })).grade).toBe("impossible");
    const means = parts(3).map((series) => ({ ...series, kind: "mean" as const }));
    expect(advice(resultOf({ series: means, areas: 1, slots: 1 }))).toMatchObject({
      ...{ grade: "impossible", reason: { id: "advice.no-sum" }, remedy: bars },
    });
    expect(advice(resultOf({ series: parts(7), areas: 1, slots: 1 }))).toMatchObject({
      ...{ grade: "misleading", reason: { id: "pie.many" }, remedy: bars },
    });
    expect(advice(RESULT).grade).toBe("possible");
  });
});
