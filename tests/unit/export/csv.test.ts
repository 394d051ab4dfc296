import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excelCsvFormat, programsCsvFormat } from "../../../src/export/csv/format.ts";
import { writeCsv } from "../../../src/export/csv/write.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import { brokenDown, everySign, resultOf, RISING, seriesOf, without } from "../presentations/results.ts";
import { exportedOf, textOf } from "./exported.ts";
import { readCsv } from "./readCsv.ts";

describe("CSV", () => {
  it("gives back any cells that were written, whatever stands in them", () => {
    const cells = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(cells, fc.constantFrom(";" as const, "," as const), (rows, separator) => {
        const written = writeCsv(rows, { separator, byteOrderMark: false }).join("");
        expect(readCsv(written, separator)).toEqual(rows);
      }),
    );
  });
});

describe("CSV for Excel", () => {
  const half = resultOf({
    series: [seriesOf(0, { decimals: 1 })],
    areas: 2,
    value: (_, area) => 1234.25 - area * 2000,
  });

  it("begins with the mark that makes Excel read the letters, and writes figures as Excel in Dutch does", async () => {
    const text = await textOf(excelCsvFormat, exportedOf(half));
    expect(text.codePointAt(0)).toBe(0xfeff);
    const [units, heads, first, second] = readCsv(text.slice(1), ";");
    expect(heads?.slice(1)).toEqual(["2000", "2001"]);
    expect(units?.slice(1)).toEqual(["Onderwerp 0, aantal", "Onderwerp 0, aantal"]);
    expect(first).toEqual(["Gemeente 0", "1234,3", "1234,3"]);
    expect(second).toEqual(["Gemeente 1", "-765,8", "-765,8"]);
  });

  it("has the sign of a missing figure in its cell, and below the table what the sign means and whose figures they are", async () => {
    const text = await textOf(excelCsvFormat, exportedOf(without(half, 0, "suppressed")));
    const rows = readCsv(text.slice(1), ";");
    const { words } = exportedOf(half);
    expect(rows[2]?.[1]).toBe(words.glyph("suppressed"));
    expect(rows).toContainEqual(["Teken", `${words.glyph("suppressed")} ${words.reason("suppressed")}`]);
    expect(rows).toContainEqual(["Bron", "Bron: CBS (CC BY 4.0)"]);
    expect(rows).toContainEqual(["Link", "https://example.org/?indicators=a"]);
  });

  it("has a figure that is said in a word as that word, and names by words alone the flags that have no sign in it", async () => {
    const one = resultOf({ series: [RISING], areas: 2, slots: 1, value: () => 1 });
    one.flags[0] = FLAG.provisional;
    const rows = readCsv((await textOf(excelCsvFormat, exportedOf(one))).slice(1), ";");
    expect(rows[2]).toEqual(["Gemeente 0", "stijgend"]);
    expect(rows).toContainEqual(["Teken", "zonder teken in de figuur: voorlopig"]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("does not let a spreadsheet run %j", async (evil) => {
    const name = { nl: evil, en: evil };
    const result = resultOf({ series: [seriesOf(0, { name }), seriesOf(1)], areas: 1, slots: 1 });
    const named = { ...result, areas: result.areas.map((area) => ({ ...area, name })) };
    for (const [format, separator] of [
      [excelCsvFormat, ";"],
      [programsCsvFormat, ","],
    ] as const) {
      const text = await textOf(format, exportedOf(named, { title: evil, description: evil }));
      const cells = readCsv(text.replace(/^\uFEFF/, ""), separator).flat();
      expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
      expect(cells.filter((cell) => cell.startsWith("-") && Number.isNaN(Number(cell.replace(",", "."))))).toEqual([]);
      expect(cells.join(" ")).toContain(`'${evil}`);
    }
  });
});

describe("CSV for programs", () => {
  it("has a line per cell, with codes, the figure unrounded and the reason of one that is missing", async () => {
    const result = everySign();
    const [heads = [], ...lines] = readCsv(await textOf(programsCsvFormat, exportedOf(result)), ",");
    expect(lines).toHaveLength(result.values.length);
    const column = (name: string) => heads.indexOf(name);
    for (const [cell, line] of lines.entries()) {
      const value = line[column("value")] ?? "";
      expect(value === "" ? NaN : Number(value)).toBe(result.values[cell]);
      expect(line[column("status")] === "present").toBe(value !== "");
    }
    expect(lines.map((line) => line[column("flags")])).toContain("provisional");
  });

  it("names the members of a breakdown by dimension", async () => {
    const result = resultOf({ series: brokenDown("votes", { party: ["a"], sex: ["m"] }), areas: 1, slots: 1 });
    const [heads = [], line = []] = readCsv(await textOf(programsCsvFormat, exportedOf(result)), ",");
    expect(line[heads.indexOf("members")]).toBe("party=a; sex=m");
  });
});
