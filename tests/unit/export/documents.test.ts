import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxFormat } from "../../../src/export/docx/format.ts";
import { pptxFormat } from "../../../src/export/pptx/format.ts";
import type { Exported } from "../../../src/export/format.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { ONE_CELL, resultOf } from "../presentations/results.ts";
import { bytesOf, exportedOf, TOOLS } from "./exported.ts";

const drawnAs = (id: string) => {
  const form = formById(id);
  if (!form) throw new Error(`no form ${id}`);
  return { picture: { form, options: {}, theme: makeTheme(false) } };
};

it("a picture that is made apart from the page has its own letters with it, in every kind of file that has one", async () => {
  const made = new Map<string, string[]>();
  for (const format of FORMATS.filter(({ group }) => group === "picture" || group === "document")) {
    const svgs: string[] = [];
    const rasterise = (svg: string) => {
      svgs.push(svg);
      return TOOLS.rasterise(svg, 1);
    };
    await bytesOf(format, exportedOf(ONE_CELL, drawnAs("bar")), { rasterise }).catch(() => undefined);
    if (svgs.length > 0) made.set(format.id, svgs);
  }
  expect([...made.keys()]).toEqual(expect.arrayContaining(["png", "docx", "pptx", "everything"]));
  for (const [id, svgs] of made)
    for (const svg of svgs) expect(svg, id).toMatch(/@font-face\{font-family:"Source Sans 3".*src:url\("data:/);
});

describe("a table in a document", () => {
  const wide = exportedOf(resultOf({ areas: 3, slots: 11 }), drawnAs("table"));
  const text = async (format: typeof docxFormat, path: string, exported = wide) =>
    strFromU8(unzipSync(await bytesOf(format, exported))[path] ?? new Uint8Array());
  const widths = (xml: string) =>
    [...xml.matchAll(/<[aw]:gridCol (?:w:)?w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  const letters = (xml: string) => Number(/<w:jc w:val="right"\/>.*?<w:sz w:val="(\d+)"\/>/.exec(xml)?.[1]);

  it.each([
    ["Word", docxFormat, "word/document.xml", 9, 9638],
    ["PowerPoint", pptxFormat, "ppt/slides/slide1.xml", 11, (1280 - 112) * 9525],
  ] as const)(
    "fills the width in %s, with more for the names than for a year",
    async (_, format, path, slots, width) => {
      const wide = exportedOf(resultOf({ areas: 3, slots }), drawnAs("table"));
      const columns = widths(await text(format, path, wide));
      expect(columns).toHaveLength(slots + 1);
      expect(Math.abs(columns.reduce((sum, each) => sum + each, 0) - width)).toBeLessThan(columns.length);
      expect(columns[0]).toBeGreaterThan(Math.max(...columns.slice(1)));
    },
  );

  it.each([
    ["Word", docxFormat, "word/document.xml", 9638],
    ["PowerPoint", pptxFormat, "ppt/slides/slide1.xml", (1280 - 112) * 9525],
  ] as const)("is no wider than it needs in %s where it has few columns", async (_, format, path, width) => {
    const columns = widths(await text(format, path, exportedOf(ONE_CELL, drawnAs("table"))));
    expect(columns.reduce((sum, each) => sum + each, 0)).toBeLessThan(width / 2);
  });

  it("of many rows stands in Word behind what its picture says, and is missed on slides without a slide of its own", async () => {
    const many = exportedOf(resultOf({ areas: 342, slots: 1 }), drawnAs("line"));
    const document = await text(docxFormat, "word/document.xml", many);
    expect(document.indexOf("CC BY 4.0")).toBeLessThan(document.indexOf("<w:tbl>"));
    const few = await text(docxFormat, "word/document.xml", exportedOf(ONE_CELL, drawnAs("bar")));
    expect(few.indexOf("CC BY 4.0")).toBeGreaterThan(few.indexOf("<w:tbl>"));
    expect(await text(pptxFormat, "ppt/slides/slide2.xml", many)).toMatch(/342 rijen.*CC BY 4.0/);
    expect(await text(pptxFormat, "ppt/slides/slide3.xml", many)).toBe("");
  });

  it("goes over slides equally, each text in its language, and what stands on every slide is said once", async () => {
    const link = "https://example.org/?indicators=b";
    const figure = exportedOf(resultOf({ areas: 26, slots: 2 }), { ...drawnAs("table"), link });
    const slides = await Promise.all([1, 2, 3, 4].map((at) => text(pptxFormat, `ppt/slides/slide${at}.xml`, figure)));
    const rows = slides.map((xml) => xml.match(/Gemeente \d/g)?.length ?? 0);
    expect(rows).toEqual([9, 9, 8, 0]);
    for (const xml of slides) {
      expect(xml.split(link)).toHaveLength(2);
      expect(xml.match(/<a:rPr /g)).toHaveLength(xml.match(/<a:rPr lang="nl-NL" /g)?.length ?? 0);
    }
  });

  it("of a report stands under the name of the whole, and its link stands there once", async () => {
    const link = "https://example.org/?indicators=b";
    const figures = [1, 2].map((number) =>
      exportedOf(ONE_CELL, { ...drawnAs("table"), link, report: { number, above: [], below: [] } }),
    );
    const files = unzipSync(await bytesOf(docxFormat, figures));
    const [document = "", related = ""] = ["word/document.xml", "word/_rels/document.xml.rels"].map((path) =>
      strFromU8(files[path] ?? new Uint8Array()),
    );
    expect(document.indexOf(TOOLS.title)).toBeGreaterThan(0);
    expect(document.indexOf(TOOLS.title)).toBeLessThan(document.indexOf("Onderwerp 0"));
    expect(document.split(link)).toHaveLength(2);
    expect(related.split(link)).toHaveLength(2);
  });

  it("has smaller letters the more columns there are, down to what can be read; a wide one lies down, and goes on below", async () => {
    const made = await Promise.all(
      [
        { series: 1, slots: 1 },
        { series: 1, slots: 11 },
        { series: 2, slots: 9 },
        { series: 3, slots: 11 },
      ].map((shape) =>
        text(docxFormat, "word/document.xml", exportedOf(resultOf({ areas: 3, ...shape }), drawnAs("table"))),
      ),
    );
    const sizes = made.map(letters);
    expect(sizes[0]).toBe(18);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
    // Each topic with its eleven years, below the one before it, and each with the names of the areas.
    const tables = made.map((xml) => xml.split("<w:tbl>").slice(1));
    expect(tables.map((each) => each.length)).toEqual([1, 1, 1, 3]);
    for (const each of tables.flat()) expect(each.match(/Gemeente \d/g)).toHaveLength(3);
    for (const each of tables.at(-1) ?? []) expect(widths(each)).toHaveLength(1 + 11);
    expect(made.map((xml) => xml.includes('w:orient="landscape"'))).toEqual([false, false, true, true]);
  });

  it("that lies in Word on a page of its own says there what it is of", async () => {
    const lying = { ...exportedOf(resultOf({ areas: 3, series: 3, slots: 11 }), drawnAs("bar")), title: "Eigen titel" };
    const [, page = ""] = (await text(docxFormat, "word/document.xml", lying)).split("</w:sectPr>");
    expect(page.indexOf("Eigen titel")).toBeGreaterThan(0);
    expect(page.indexOf("Eigen titel")).toBeLessThan(page.indexOf("<w:tbl>"));
  });

  it("lies in Word on pages of its own between pages that stand", async () => {
    const [tall, lying] = [
      exportedOf(ONE_CELL, drawnAs("bar")),
      exportedOf(resultOf({ areas: 3, series: 3, slots: 11 }), drawnAs("bar")),
    ];
    const made = async (figures: readonly Exported[]) => {
      const file = unzipSync(await bytesOf(docxFormat, figures))["word/document.xml"] ?? new Uint8Array();
      return [...strFromU8(file).matchAll(/<w:pgSz [^>]*>/g)].map(([page]) => page.includes("landscape"));
    };
    expect(await made([tall])).toEqual([false]);
    expect(await made([lying])).toEqual([false, true]);
    expect(await made([tall, lying, tall])).toEqual([false, true, false]);
    const table = { ...lying, ...drawnAs("table") };
    expect(await made([table, table])).toEqual([true]);
  });
});
