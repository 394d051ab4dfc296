import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { dateOfDay, dayNumber } from "../../../../src/cube/period.ts";
import { adviseCalendar } from "../../../../src/presentations/calendar/advice.ts";
import { layCalendar } from "../../../../src/presentations/calendar/layout.ts";
import { calendarModel } from "../../../../src/presentations/calendar/model.ts";
import { calendarOptions } from "../../../../src/presentations/calendar/options.ts";
import { calendarPicture } from "../../../../src/presentations/calendar/picture.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { SIZE, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, seriesOf, without } from "../results.ts";

const OPTIONS = v.parse(calendarOptions, {});

/** Figures per day from a date on. */
function days(first: string, count: number, more: { areas?: number; cumulative?: boolean } = {}): Result {
  const from = dayNumber(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(first.slice(8)));
  const slots = Array.from({ length: count }, (_, at) => ({ key: dateOfDay(from + at), period: dateOfDay(from + at) }));
  const series = [seriesOf(0, { time: more.cumulative ? "cumulative" : "flow" })];
  return resultOf({ series, areas: more.areas ?? 1, slots, value: (_, __, slot) => slot });
}

const laid = (result: Result, width = SIZE.width) => {
  const model = calendarModel(result, OPTIONS);
  if (!model) throw new Error("no days");
  return { model, ...layCalendar(result, model, OPTIONS, WORDS, THEME, { width, height: 400 }) };
};

describe("a calendar", () => {
  it("has standing years beside each other where there is room, as in a column of a report, each with its own month names", () => {
    const [two, one] = [372, 320].map((width) => laid(days("2020-03-01", 500), width));
    const last = (boxes: readonly { readonly x: number; readonly y: number }[] = []) => boxes.at(-1);
    expect((two?.height ?? 0) * 1.5).toBeLessThan(one?.height ?? 0);
    expect(last(two?.boxes)?.x).toBeGreaterThan(210);
    expect(last(one?.boxes)?.x).toBeLessThan(320);
    // The names of the second year stand clear of the days of the first.
    const ends = two?.boxes.map(({ x, width }) => x + width).filter((right) => right < 220) ?? [];
    const name = two?.marks.find((mark) => mark.kind === "text" && mark.text === "2021");
    expect(name?.kind === "text" ? name.x - Math.max(...ends) : 0).toBeGreaterThanOrEqual(12);
    for (const { x, width } of two?.boxes ?? []) expect(x + width).toBeLessThanOrEqual(372);
  });

  it("puts every day in the row of its weekday and the column of its week", () => {
    const { boxes } = laid(days("2020-12-30", 8), 900);
    // 30 December 2020 was a Wednesday; 1 January 2021, a Friday, begins a year of its own.
    const [wednesday, thursday, friday, , , monday] = boxes;
    expect((thursday?.y ?? 0) - (wednesday?.y ?? 0)).toBeCloseTo((wednesday?.height ?? 0) + 2);
    expect(thursday?.x).toBe(wednesday?.x);
    expect(friday?.y).toBeGreaterThan(thursday?.y ?? 0);
    expect(friday?.x).toBeLessThan(thursday?.x ?? 0);
    expect(monday?.x).toBeGreaterThan(friday?.x ?? 0);
  });

  it("has a box for every day, none over another, within the picture, wide and narrow", () => {
    for (const width of [900, 320]) {
      const { boxes, model } = laid(days("2019-12-20", 400), width);
      expect(boxes.length).toBe(model.days.length);
      expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
      for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  it("classes the days shown, and a day without a figure has its sign and no class", () => {
    const model = calendarModel(without(days("2020-03-01", 100), 3, "not-published"), OPTIONS);
    expect(model?.days[3]?.classIndex).toBe(-1);
    expect(model?.days[0]?.classIndex).toBe(0);
    expect(model?.days.at(-1)?.classIndex).toBe(4);
  });

  it("is walked by days along a week and by weeks across it, and says each day", () => {
    const { reach } = calendarPicture(days("2020-03-01", 60), OPTIONS, THEME, WORDS, { width: 900, height: 400 });
    const start = reach.start() ?? { row: -1, column: -1 };
    expect(reach.read(start)).toMatchObject({ name: "Gemeente 0", period: "29 april 2020", figure: "59 aantal" });
    expect(reach.read(reach.move(start, "left") ?? start).period).toBe("22 april 2020");
    expect(reach.read(reach.move(start, "up") ?? start).period).toBe("28 april 2020");
    expect(reach.move(start, "right")).toBeNull();
    const { x, y } = reach.place({ row: 0, column: 10 });
    expect(reach.at(x, y)).toEqual({ row: 0, column: 10 });
  });

  it("says what it leaves out: other areas, and years before the last six", () => {
    const picture = calendarPicture(days("2012-01-01", 2600, { areas: 3 }), OPTIONS, THEME, WORDS, SIZE);
    expect(picture.left).toBe("2 andere reeksen zijn niet getekend. 2 eerdere jaren zijn niet getekend.");
  });

  it("is refused without days, misleads for running totals, and sends a few days to a line", () => {
    const line = { kind: "form", form: "line" };
    expect(adviseCalendar(resultOf({ slots: 4 }))).toMatchObject({ grade: "impossible", remedy: line });
    expect(adviseCalendar(days("2020-03-01", 60, { cumulative: true }))).toMatchObject({ grade: "misleading" });
    expect(adviseCalendar(days("2020-03-01", 20))).toMatchObject({ reason: { id: "calendar.short" }, remedy: line });
    expect(adviseCalendar(days("2020-03-01", 60, { areas: 2 }))).toMatchObject({ grade: "possible" });
    expect(adviseCalendar(days("2020-03-01", 60)).grade).toBe("good");
  });
});
