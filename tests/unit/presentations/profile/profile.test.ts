import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { cellAt } from "../../../../src/analysis/result.ts";
import { adviseProfile } from "../../../../src/presentations/profile/advice.ts";
import { profileOf } from "../../../../src/presentations/profile/model.ts";
import { profileOptions } from "../../../../src/presentations/profile/options.ts";
import { profilePicture } from "../../../../src/presentations/profile/picture.ts";
import { painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, seriesOf, without } from "../results.ts";

const RATE = { kind: "percentage", unit: { nl: "%", en: "%" } } as const;
const TOPICS = [seriesOf(0, RATE), seriesOf(1, RATE), seriesOf(2, { ...RATE, unit: { nl: "euro", en: "euros" } })];
const OPTIONS = v.parse(profileOptions, {});
const RESULT = resultOf({ series: TOPICS, areas: 12, references: 2, slots: 1 });

describe("a profile", () => {
  it("is of the favourite area, else of the first one selected, against its comparisons", () => {
    expect(profileOf(RESULT, WORDS, "GM0003")?.who).toEqual([3, 10, 11]);
    expect(profileOf(RESULT, WORDS, "GM9999")?.who).toEqual([0, 10, 11]);
  });

  it("has the range of the level behind it, and that of the selected areas where the level is not known", () => {
    expect(profileOf(RESULT, WORDS)?.rows[0]?.range).toMatchObject({ low: 0, high: 9 });
    const classes = [{ method: "quantile" as const, limits: [3], min: -5, max: 40 }, null, null];
    expect(profileOf({ ...RESULT, classes }, WORDS)?.rows[0]?.range).toMatchObject({ low: -5, high: 40 });
  });

  it("keeps a topic without figure, and the cursor says why there is none", () => {
    const gap = without(RESULT, cellAt(RESULT, 1, 0, 0), "suppressed");
    const { reach } = profilePicture(gap, OPTIONS, THEME, WORDS, SIZE);
    expect(reach.read({ row: 1, column: 0 }).figure).toBe(WORDS.reason("suppressed"));
    expect(textsOf(painted(profilePicture(gap, OPTIONS, THEME, WORDS, SIZE)))).toContain("Onderwerp 1");
  });

  it("is walked by key: topics down, the comparisons to the right", () => {
    const { reach } = profilePicture(RESULT, OPTIONS, THEME, WORDS, SIZE);
    const start = reach.start() ?? { row: -1, column: -1 };
    const next = reach.move(start, "down") ?? start;
    expect(reach.read(next)).toMatchObject({ name: "Onderwerp 1, Gemeente 0", code: "GM0000" });
    expect(reach.read(reach.move(next, "right") ?? next).name).toBe("Onderwerp 1, Gemeente 10");
    expect(reach.move(next, "left")).toBeNull();
  });

  it("says that counts mislead, and that one topic is none", () => {
    const grade = (result: typeof RESULT) => adviseProfile(result);
    expect(grade(RESULT)).toMatchObject({ grade: "good" });
    expect(grade(resultOf({ series: 3, areas: 4, references: 1, slots: 1 }))).toMatchObject({
      grade: "misleading",
      reason: { id: "profile.counts" },
    });
    expect(grade(resultOf({ series: [seriesOf(0, RATE)], areas: 4, slots: 1 }))).toMatchObject({
      grade: "possible",
      reason: { id: "profile.one" },
    });
  });
});
