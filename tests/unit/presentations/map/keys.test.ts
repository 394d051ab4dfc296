import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../../../../src/presentations/map/keys.ts";
import type { Stop } from "../../../../src/presentations/map/order.ts";
import { nextByName, nextInDirection } from "../../../../src/presentations/map/order.ts";

const STOPS: readonly Stop[] = [
  { code: "GM1", name: "'s-Gravenhage", at: [0, 0] },
  { code: "GM2", name: "Amersfoort", at: [10, 1] },
  { code: "GM3", name: "Amsterdam", at: [5, -10] },
  { code: "GM4", name: "Súdwest-Fryslân", at: [11, -30] },
  { code: "GM5", name: "Zutphen", at: [22, 0] },
];

const press = (key: string, cursor: string | null, typed = key) => meaningOf(key, STOPS, cursor, typed);
const go = (code: string) => ({ kind: "go", code });

describe("keys on the map", () => {
  it("goes to the chosen areas with 0 and to the whole map with 9", () => {
    expect([press("0", null), press("9", "GM1")]).toEqual([{ kind: "fit" }, { kind: "fit", all: true }]);
  });

  it("goes to the area next to it in the direction of the arrow", () => {
    expect(press("ArrowRight", "GM1")).toEqual(go("GM2"));
    expect(press("ArrowRight", "GM2")).toEqual(go("GM5"));
    expect(press("ArrowUp", "GM2")).toEqual(go("GM3"));
    expect(press("ArrowLeft", "GM5")).toEqual(go("GM2"));
    expect(press("ArrowLeft", "GM1")).toEqual({ kind: "nothing" });
    expect(press("ArrowDown", null)).toEqual(go("GM1"));
  });

  it("goes by name to the first, the last, the next and the one before, round and round", () => {
    expect(press("Home", "GM3")).toEqual(go("GM1"));
    expect(press("End", "GM3")).toEqual(go("GM5"));
    expect(press("PageDown", "GM5")).toEqual(go("GM1"));
    expect(press("PageUp", "GM1")).toEqual(go("GM5"));
  });

  it("finds a name by its first letters, without accents and apostrophes", () => {
    expect(press("a", null)).toEqual(go("GM2"));
    expect(press("a", "GM2")).toEqual(go("GM3"));
    expect(press("s", "GM2", "ams")).toEqual(go("GM3"));
    expect(press("s", null)).toEqual(go("GM1"));
    expect(press("u", "GM1", "su")).toEqual(go("GM4"));
    expect(press("x", "GM1")).toEqual({ kind: "nothing" });
  });

  it("chooses, zooms and leaves, and lets other keys be", () => {
    expect(press("Enter", "GM1")).toEqual({ kind: "choose" });
    expect(press("+", "GM1")).toMatchObject({ kind: "zoom" });
    expect(press("0", "GM1")).toEqual({ kind: "fit" });
    expect(press("Escape", "GM1")).toEqual({ kind: "leave" });
    expect(press("Escape", null)).toBeUndefined();
    expect(press("Tab", "GM1")).toBeUndefined();
    expect(press("F5", "GM1")).toBeUndefined();
  });
});

describe("reaching areas", () => {
  const anyStops = fc
    .uniqueArray(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      selector: String,
      minLength: 2,
      maxLength: 30,
    })
    .map((points) => points.map((at, index): Stop => ({ code: `C${index}`, name: `N${index}`, at })));

  it("comes by every area with one key", () => {
    fc.assert(
      fc.property(anyStops, (stops) => {
        const seen = new Set<string>();
        let here: string | null = null;
        for (let times = 0; times < stops.length; times += 1) {
          here = nextByName(stops, here, 1)?.code ?? null;
          if (here !== null) seen.add(here);
        }
        expect(seen.size).toBe(stops.length);
      }),
    );
  });

  it("never goes back against the arrow, and always leaves a place by some arrow", () => {
    fc.assert(
      fc.property(anyStops, (stops) => {
        for (const stop of stops) {
          const right = nextInDirection(stops, stop.code, "right");
          if (right) expect(right.at[0]).toBeGreaterThan(stop.at[0]);
          const ways = (["left", "right", "up", "down"] as const).map((way) => nextInDirection(stops, stop.code, way));
          expect(ways.some((way) => way !== undefined)).toBe(true);
        }
      }),
    );
  });
});
