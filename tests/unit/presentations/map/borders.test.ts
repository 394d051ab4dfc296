import { describe, expect, it } from "vitest";
import type { Areas } from "../../../../src/cube/area.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import * as v from "valibot";
import { mapOptions } from "../../../../src/presentations/map/options.ts";
import { bordersFor, bordersWanted, isBorders } from "../../../../src/presentations/map/borders.ts";
import { AREAS, ENTRY, resultOf } from "./small.ts";

const figures = { A: [1, 2], B: [3, 4] };
const areas: Areas = {
  ...AREAS,
  borders: [
    ENTRY,
    { ...ENTRY, id: "fixed", division: "gm-2023", from: "2023-01-01", to: null },
    { ...ENTRY, id: "regions", levels: ["provincie"], division: "gm-2017" },
  ],
};
const idOf = (found: ReturnType<typeof bordersFor>) => found.id;

describe("which borders a map is drawn on", () => {
  it("takes those of the division of the figures, not of the period", () => {
    const result = resultOf(figures, { periods: ["2020", "2021"], divisions: ["gm-2020", "gm-2023"] });
    expect(idOf(bordersFor(result, 0, areas))).toBe("tiny");
    expect(idOf(bordersFor(result, 1, areas))).toBe("fixed");
  });

  it("takes the set that was valid at the period, else the nearest in time", () => {
    const early = { ...ENTRY, id: "early", from: "2012-01-01", to: "2014-12-31" };
    const two: Areas = { ...areas, borders: [early, ENTRY] };
    const result = resultOf(figures, { periods: ["2013", "2019"], divisions: ["gm-2020", "gm-2020"] });
    expect(idOf(bordersFor(result, 0, two))).toBe("early");
    expect(idOf(bordersFor(result, 1, two))).toBe("tiny");
  });

  it("says why there is no map, in words", () => {
    const words = createWords("nl");
    const result = resultOf(figures, { periods: ["2017", "2020"], divisions: ["gm-2017", null] });
    const none = bordersFor(result, 0, areas);
    expect(isBorders(none) ? "" : words.say(none)).toBe(
      "Van de gemeenten bij de cijfers van 2017 zijn geen grenzen bekend. Daarom is er geen kaart.",
    );
    expect(idOf(bordersFor(result, 1, areas))).toBe("map.no-division");
    expect(idOf(bordersFor(resultOf(figures), 7, areas))).toBe("map.no-period");
    const empty = resultOf({ A: ["empty"] }, { periods: ["2020"], divisions: [null] });
    expect(idOf(bordersFor(empty, 0, areas))).toBe("map.no-period");
    expect(idOf(bordersFor(result, 1, { ...AREAS, borders: [] }))).toBe("map.no-own-borders");
  });

  it("takes borders of no division for areas of no division: those of the person's own", () => {
    const own = { ...ENTRY, id: "own:wijken", division: "per-period" };
    const result = resultOf(figures, { periods: ["2020"], divisions: [null] });
    expect(idOf(bordersFor(result, 0, { ...areas, borders: [...areas.borders, own] }))).toBe("own:wijken");
  });

  it("takes borders of the person's own for Dutch areas only where the store has none of that division", () => {
    const own = { ...ENTRY, id: "own:gemeenten", division: "per-period" };
    const result = resultOf(figures, { periods: ["2017", "2020"], divisions: ["gm-2017", "gm-2020"] });
    const both = { ...areas, borders: [own, ...areas.borders] };
    expect([0, 1].map((slot) => idOf(bordersFor(result, slot, both)))).toEqual(["own:gemeenten", "tiny"]);
  });

  it("follows the slot that the options name", () => {
    const result = resultOf(figures, { periods: ["2020", "2021"], divisions: ["gm-2020", "gm-2023"] });
    expect(bordersWanted(result, v.parse(mapOptions, {}), areas)[0]?.id).toBe("fixed");
    expect(bordersWanted(result, v.parse(mapOptions, { slot: "2020", colour: 7 }), areas)[0]?.id).toBe("tiny");
  });
});
