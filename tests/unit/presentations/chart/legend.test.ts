import { describe, expect, it } from "vitest";
import { placeLegend } from "../../../../src/presentations/chart/legend.ts";
import type { LegendEntry } from "../../../../src/presentations/chart/legend.ts";
import type { Mark } from "../../../../src/presentations/chart/marks.ts";

const ENTRIES = ["Amsterdam", "Bergen op Zoom", "Capelle aan den IJssel"].map((text): LegendEntry => {
  return { text, colour: "#123456", shape: "box" };
});
const SPACE = { width: 900, height: 480 };

/** A picture that takes the room that it is given, and may become higher. */
function placed(place: Parameters<typeof placeLegend>[1], space = SPACE, grown = 0) {
  const { room, top, around } = placeLegend(ENTRIES, place, space, "#000");
  const marks: Mark[] = [];
  const whole = around({ width: room.width, height: room.height + grown, marks });
  const names = whole.marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
  return { room, top, whole, names };
}

describe("the place of a legend", () => {
  it.each(["auto", "above", "under", "right"] as const)(
    "%s: every name stands in the picture, beside its key",
    (place) => {
      const { whole, names } = placed(place);
      expect(names.map(({ text }) => text)).toEqual(ENTRIES.map(({ text }) => text));
      for (const { x, y } of names) {
        expect(x).toBeLessThan(whole.width);
        expect(y).toBeLessThan(whole.height);
      }
      expect([whole.width, whole.height]).toEqual([SPACE.width, SPACE.height]);
    },
  );

  it("is above the picture, under it or beside it, and never over it", () => {
    const [above, under, right] = [placed("above"), placed("under"), placed("right")];
    expect(Math.max(...above.names.map(({ y }) => y))).toBeLessThan(above.top);
    expect(Math.min(...under.names.map(({ y }) => y))).toBeGreaterThan(under.room.height);
    expect(Math.min(...right.names.map(({ x }) => x))).toBeGreaterThan(right.room.width);
    expect([under.top, right.top]).toEqual([0, 0]);
  });

  it("goes down with a picture that is higher than its room", () => {
    const { whole, room, names } = placed("under", SPACE, 300);
    expect(Math.min(...names.map(({ y }) => y))).toBeGreaterThan(room.height + 300);
    expect(whole.height).toBe(SPACE.height + 300);
  });

  it("leaves a narrow picture its width", () => {
    expect(placed("right", { width: 320, height: 480 })).toEqual(placed("above", { width: 320, height: 480 }));
  });

  it("takes nothing where there is nothing to explain", () => {
    for (const place of ["above", "under", "right"] as const)
      expect(placeLegend([], place, SPACE, "#000")).toMatchObject({ room: SPACE, top: 0 });
  });
});
