import { describe, expect, test } from "vitest";
import { fromRd } from "../../../../src/sources/own/shapes/rd.ts";

describe("RD to WGS84", () => {
  // The two towers by which Schreutelkamp and Strang van Hees check their formulas (Transformatieformules.pdf of De Koepel,
  // formula 6; the same four numbers stand in the wiki of media.thomasv.nl and in several libraries), and the middle of the grid.
  test.each([
    ["Westertoren, Amsterdam", 120_700.723, 487_525.501, 4.88352559, 52.37453253],
    ["Martinitoren, Groningen", 233_883.131, 582_065.167, 6.56820053, 53.21938317],
    ["Lange Jan, Amersfoort", 155_000, 463_000, 5.38720621, 52.1551744],
  ])("%s within a metre", (_, x, y, east, north) => {
    const [longitude, latitude] = fromRd(x, y);
    expect(Math.abs(longitude - east)).toBeLessThan(1 / 68_000);
    expect(Math.abs(latitude - north)).toBeLessThan(1 / 111_000);
  });
});
