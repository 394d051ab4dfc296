import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName } from "../../../src/export/fileName.ts";

it("makes a file name of a title and a day", () => {
  expect(fileName("Geïndexeerde bevolking (2019 = 100)", "2026-11-22", "csv")).toBe(
    "geindexeerde-bevolking-2019-100-2026-11-22.csv",
  );
});

it("takes any title: letters, digits and hyphens only, never too long, never empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
      expect(fileName(title, "2026-11-22", "xlsx")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-2026-11-22\.xlsx$/);
      expect(fileName(title, "2026-11-22", "xlsx").length).toBeLessThan(110);
    }),
  );
});
