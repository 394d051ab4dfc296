import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tableHtml, tableText } from "../../../src/export/copy/table.ts";
import { forWord } from "../../../src/export/copy/forWord.ts";
import { citation } from "../../../src/export/copy/citation.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { resultOf, seriesOf } from "../presentations/results.ts";
import { bytesOf, exportedOf, textOf } from "./exported.ts";

const EVIL = [
  "=1+1",
  "+1",
  "-1+2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  '<script>alert("1")</script>',
  "</w:t>&",
  '"""\nimport os #',
];

const named = (evil: string) => {
  const name = { nl: evil, en: evil };
  const result = resultOf({
    series: [seriesOf(0, { name, unit: name }), seriesOf(1)],
    areas: 2,
    slots: 1,
    value: () => -5,
  });
  return exportedOf(
    { ...result, areas: result.areas.map((area) => ({ ...area, name })) },
    { title: evil, description: evil },
  );
};

describe.each(EVIL)("%j as a name and a title", (evil) => {
  it.each(["xlsx", "docx", "pptx"])("is text in every part of %s", async (id) => {
    const format = FORMATS.find((each) => each.id === id);
    if (!format) throw new Error(`no format ${id}`);
    for (const [path, bytes] of Object.entries(unzipSync(await bytesOf(format, named(evil))))) {
      if (!path.endsWith(".xml")) continue;
      const xml = strFromU8(bytes);
      expect(xml).not.toContain("<script");
      expect(xml).not.toMatch(/<f>|<f /);
      expect(xml.match(/<w:t[ >]/g)?.length ?? 0, path).toBe(xml.match(/<\/w:t>/g)?.length ?? 0);
    }
  });

  it.each(["code-r", "code-python"])("is a remark or a string in %s, never code", async (id) => {
    const format = FORMATS.find((each) => each.id === id);
    if (!format) throw new Error(`no format ${id}`);
    const lines = (await textOf(format, named(evil))).split("\n");
    expect(lines.filter((line) => /^\s*import os/.test(line))).toEqual([]);
    expect(lines[0]?.startsWith("# ")).toBe(true);
  });

  it("is text on the clipboard, and a negative figure stays a number", () => {
    const exported = named(evil);
    const cells = tableText(exported).split(/[\t\r\n]+/);
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(cells).toContain("-5");
    expect(tableHtml(exported)).not.toContain("<script");
    expect(forWord(exported, undefined, 600).html).not.toContain("<script");
    expect(citation(exported, "Meetlat").apa).toContain("Geraadpleegd op 22 november 2026");
  });
});
