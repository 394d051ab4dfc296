import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import { sourcesOf, updatedOf } from "../../../src/presentations/sources.ts";

const [nl, en] = [createWords("nl"), createWords("en")];

describe("whose figures these are", () => {
  const health = {
    attribution: { nl: "RIVM (publiek domein)", en: "RIVM (public domain)" },
    licence: { nl: "publiek domein", en: "public domain" },
  };

  it("is said in the language of the reader, with the licence once", () => {
    expect(sourcesOf([health], nl)).toEqual(["RIVM (publiek domein)"]);
    expect(sourcesOf([health], en)).toEqual(["RIVM (public domain)"]);
    expect(sourcesOf([{ attribution: "Kiesraad", licence: "open data" }], en)).toEqual(["Kiesraad (open data)"]);
  });

  it("is as it stands where a store or a file has one text for both, and without a licence where there is none", () => {
    const own = { attribution: "cijfers.csv", licence: "" };
    expect(sourcesOf([own, own], nl)).toEqual(["cijfers.csv"]);
    expect(sourcesOf([own], en)).toEqual(["cijfers.csv"]);
  });

  it("has the day of the newest; none where nothing is of a store", () => {
    expect(updatedOf([{ updated: "2026-11-01" }, { updated: "" }, { updated: "2026-11-21" }])).toBe("2026-11-21");
    expect(updatedOf([{ updated: "" }])).toBe("");
    expect(updatedOf([])).toBe("");
  });
});
