import { strFromU8, unzipSync } from "fflate";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../src/analysis/result.ts";
import { sheetName, sheetNames } from "../../../src/export/xlsx/workbook.ts";
import { columnName, inPieces, LONGEST_TEXT } from "../../../src/export/xlsx/cells.ts";
import { xlsxFormat } from "../../../src/export/xlsx/format.ts";
import { brokenDown, everySign, resultOf, RISING, seriesOf, without } from "../presentations/results.ts";
import { bytesOf, exportedOf } from "./exported.ts";

/** The sheets as another's program reads them. */
async function sheets(result: Result, more: Parameters<typeof exportedOf>[1] = {}) {
  return readExcelFile(Buffer.from(await bytesOf(xlsxFormat, exportedOf(result, more))));
}

async function files(result: Result, more: Parameters<typeof exportedOf>[1] = {}): Promise<Record<string, string>> {
  const packed = unzipSync(await bytesOf(xlsxFormat, exportedOf(result, more)));
  return Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("XLSX", () => {
  it("is read by another's program: heads, real numbers unrounded, signs as text", async () => {
    const result = resultOf({ series: [seriesOf(0, { decimals: 1 })], areas: 2, value: (_, area) => 0.15 - area * 2 });
    const [table, about] = await sheets(result);
    expect(table?.data[1]?.slice(1)).toEqual(["2000", "2001"]);
    expect(table?.data.slice(2)).toEqual([
      ["Gemeente 0", 0.15, 0.15],
      ["Gemeente 1", -1.85, -1.85],
    ]);
    expect(about?.data).toContainEqual(["Bron", "Bron: CBS (CC BY 4.0)"]);
  });

  it("gives a long head the lines that it takes, and a long name the width", async () => {
    const long = { nl: "Gemiddelde verkoopprijs van bestaande koopwoningen in de gemeente", en: "" };
    const sheet = (await files(resultOf({ series: [seriesOf(0, { name: long })], areas: 1, slots: 1 })))[
      "xl/worksheets/sheet1.xml"
    ];
    expect(Number(/<row r="1" ht="(\d+)"/.exec(sheet ?? "")?.[1])).toBeGreaterThanOrEqual(5 * 15);
    const narrow = /<col min="1" max="1" width="(\d+)"/.exec(sheet ?? "")?.[1];
    expect(Number(narrow)).toBeLessThan(20);
    expect(sheet).toContain('orientation="portrait"');
  });

  it("shows a figure that is said in a word as that word, while the cell stays a number", async () => {
    const result = resultOf({ series: [RISING], areas: 1, slots: 1, value: () => 1 });
    const [table] = await sheets(result);
    expect(table?.data.at(-1)).toEqual(["Gemeente 0", 1]);
    const format = /formatCode="([^"]*)"/.exec((await files(result))["xl/styles.xml"] ?? "")?.[1];
    expect(format?.replaceAll("&quot;", '"')).toBe('"stijgend";"stijgend";"stijgend"');
  });

  it("sets what is compared with apart where a figure is missing as well", async () => {
    const made = await files(without(resultOf({ areas: 2, references: 1, slots: 1 }), 1, "suppressed"));
    const place = Number(/<c r="B4" s="(\d+)"/.exec(made["xl/worksheets/sheet1.xml"] ?? "")?.[1]);
    const [, list = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(made["xl/styles.xml"] ?? "") ?? [];
    expect([...list.matchAll(/<xf [^>]*fillId="(\d+)"/g)][place]?.[1]).toBe("2");
  });

  it("is printed with its title, whole, on every page, and of many columns no smaller than can be read", async () => {
    const made = await files(resultOf({ areas: 2, slots: 40 }), {
      title: "Wonen & werken in de stad, lang genoeg",
      table: { rows: ["areas"], columns: ["series", "slots"] },
    });
    const sheet = made["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain("<oddHeader>&amp;LWonen &amp;&amp; werken in de stad, lang genoeg</oddHeader>");
    expect(sheet).toContain('orientation="landscape" fitToWidth="3"');
    expect(made["xl/workbook.xml"]).toMatch(/'!\$A:\$A,'[^']*'!\$1:\$2</);
  });

  it("makes a column as wide as its longest figure, however far down that stands", async () => {
    const result = resultOf({ areas: 400, slots: 1, value: (_, area) => (area === 300 ? -123_456_789_012 : area) });
    const width = /<col min="2" max="2" width="(\d+)"/.exec(
      (await files(result))["xl/worksheets/sheet1.xml"] ?? "",
    )?.[1];
    expect(Number(width)).toBe("-123.456.789.012".length + 2);
  });

  it("never has a number where a figure is missing", async () => {
    const result = everySign();
    const [table] = await sheets(result);
    const figures = table?.data.flat().filter((cell) => typeof cell === "number") ?? [];
    expect(figures.length).toBe(result.values.filter((value) => !Number.isNaN(value)).length);
  });

  it("merges the heads of a breakdown over what they stand for, and freezes the heads", async () => {
    const series = brokenDown("votes", { party: ["a", "b"], sex: ["m", "v"] });
    const made = await files(resultOf({ series, areas: 2, slots: 1 }), {
      table: { rows: ["areas"], columns: ["slots", "by-party", "by-sex"] },
    });
    const sheet = made["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<mergeCell ref="B1:E1"/>');
    expect(sheet).toContain('<mergeCell ref="B2:C2"/>');
    expect(sheet).toContain('<mergeCell ref="D2:E2"/>');
    expect(sheet).toContain('xSplit="1" ySplit="4"');
  });

  it("is XML throughout, whatever stands in a name, and runs none of it", async () => {
    const evil = '<b>&"\u0001\u{FFFE}=1+1 𝔘';
    const result = resultOf({
      series: [seriesOf(0, { name: { nl: evil, en: evil } }), seriesOf(1)],
      areas: 1,
      slots: 1,
    });
    const made = await files(result, { title: evil });
    for (const [name, xml] of Object.entries(made)) {
      const faults: string[] = [];
      new DOMParser({ onError: (_: string, message: string) => faults.push(message) }).parseFromString(xml, "text/xml");
      expect(faults, name).toEqual([]);
      expect(xml).not.toContain("<f>");
    }
    const [table] = await sheets(result, { title: evil });
    expect(table?.data.flat().join(" ")).toContain('<b>&"=1+1 𝔘');
  });
});

describe("a text that is too long for a cell", () => {
  const long = "Lang 𝔘 verhaal. ".repeat(5000);

  it("goes on in the next cells of the sheet about the figures, whole", async () => {
    const [, about] = await sheets(resultOf({ areas: 1, slots: 1 }), { note: long });
    const at = about?.data.findIndex(([name]) => name === "Notitie") ?? -1;
    const cells = about?.data.slice(at, at + 3).map(([, text]) => String(text)) ?? [];
    // The reader leaves out the space at the end of a cell.
    expect(cells.join(" ") === long.trim()).toBe(true);
    for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(about?.data[at + 1]?.[0]).toBeNull();
  });

  it("is said beforehand where it is a name in the table", async () => {
    const fits = await xlsxFormat.fits?.();
    const result = resultOf({
      series: [seriesOf(0, { name: { nl: long, en: long } }), seriesOf(1)],
      areas: 1,
      slots: 1,
    });
    expect(fits?.(exportedOf(result))).toMatchObject({ blocks: true, message: { id: "export.too-many-letters" } });
  });

  it("is broken anywhere but in a sign, and nothing of it is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "𝔘") }),
        fc.integer({ min: 2, max: 20 }),
        (text, longest) => {
          const pieces = inPieces(text, longest);
          expect(pieces.join("")).toBe(text);
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(longest);
            expect(piece).not.toMatch(/\p{Cs}/u);
          }
        },
      ),
    );
  });
});

describe("names", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it("of a sheet are what Excel takes", () => {
    expect(sheetName("a/b:c?[d]*e\\f", "Tabel")).toBe("a b c d e f");
    expect(sheetName("x".repeat(40), "Tabel")).toBe(`${"x".repeat(30)}…`);
    expect(sheetName("Gemiddelde verkoopprijs van woningen", "Tabel")).toBe("Gemiddelde verkoopprijs van…");
    expect(
      sheetNames(["Gemiddelde verkoopprijs van koopwoningen", "Gemiddelde verkoopprijs van woningen"], ""),
    ).toEqual(["Gemiddelde verkoopprijs van…", "Gemiddelde verkoopprijs… (2)"]);
    expect(sheetName("'://'", "Tabel")).toBe("Tabel");
    expect(sheetName("\u0001a\u0002\tb\uD800", "Tabel")).toBe("a b");
    // Excel keeps this name for itself.
    expect(sheetNames(["History", "history"], "Tabel")).toEqual(["History (2)", "history (3)"]);
  });
});
