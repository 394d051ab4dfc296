import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tableHtml, tableText } from "../../../src/export/copy/table.ts";
import { forWord } from "../../../src/export/copy/forWord.ts";
import { citation } from "../../../src/export/copy/citation.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS } from "../presentations/map/small.ts";
import { resultOf, seriesOf } from "../presentations/results.ts";
import { faultsIn } from "../presentations/svgFaults.ts";
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

const map = formById("map");
if (!map) throw new Error("no map");

/** A figure of a map in which everything that can be named is called so. */
const named = (evil: string) => {
  const name = { nl: evil, en: evil };
  const result = resultOf({
    series: [seriesOf(0, { name, unit: name }), seriesOf(1)],
    areas: 2,
    slots: 2,
    value: () => -5,
  });
  const picture = { form: map, options: {}, theme: makeTheme(false), borders: [BORDERS], plays: true as const };
  return exportedOf(
    { ...result, areas: result.areas.map((area, at) => ({ ...area, name, code: at === 0 ? "A" : "B" })) },
    {
      ...{ title: evil, subtitle: evil, description: evil, note: evil, areas: AREAS, picture },
      definitions: [{ indicator: evil, name, text: name, origin: { title: evil, table: evil }, files: [] }],
      report: { number: 1, above: [{ kind: "heading", text: evil }], below: [{ kind: "text", text: evil }] },
    },
  );
};

/** A cell of a text for spreadsheets: what is run must stand behind an apostrophe. */
const isRun = (cell: string): boolean => /^[=+@\t\r]|^-(?![\d.,]+$)/.test(cell);
const cellsOf = (csv: string, separator: string): string[] =>
  [...csv.matchAll(new RegExp(`"((?:[^"]|"")*)"|[^${separator}\\r\\n"]+`, "g"))].map(([whole, quoted]) =>
    (quoted ?? whole).replaceAll('""', '"'),
  );
const noMarkup = (text: string): void => {
  expect(text).not.toMatch(/<script/i);
  expect(text).not.toMatch(/<f>|<f /);
};

/** How the text of each kind of file is read. One that is not here fails: a new kind says how it keeps text as text. */
const READ: Readonly<Record<string, (bytes: Uint8Array) => void>> = {
  ...Object.fromEntries(
    ["xlsx", "docx", "pptx"].map((extension) => [
      extension,
      (bytes: Uint8Array) => {
        for (const [path, part] of Object.entries(unzipSync(bytes))) {
          if (!/\.(?:xml|rels)$/.test(path)) continue;
          noMarkup(strFromU8(part));
          const shaped = strFromU8(part).replace(/^<\?xml[^>]*\?>\s*/, "<svg>");
          expect(faultsIn(`${shaped}</svg>`), path).toEqual([]);
        }
      },
    ]),
  ),
  svg: (bytes) => {
    noMarkup(strFromU8(bytes));
    const withoutLetters = strFromU8(bytes).replace(/url\("data:[^"]*"\)/, "");
    expect(faultsIn(withoutLetters)).toEqual([]);
  },
  webm: (bytes) => noMarkup(strFromU8(bytes)),
  png: () => undefined,
  pdf: (bytes) => expect(strFromU8(bytes, true)).not.toMatch(/\/JavaScript|\/JS\b|\/Launch/),
  csv: (bytes) => {
    const text = strFromU8(bytes).replace(/^\uFEFF/, "");
    const cells = cellsOf(text, text.includes(";") ? ";" : ",");
    expect(cells.filter(isRun)).toEqual([]);
    expect(cells).toContain("-5");
  },
  json: (bytes) => expect(JSON.parse(strFromU8(bytes))).toBeTypeOf("object"),
  geojson: (bytes) => expect(JSON.parse(strFromU8(bytes))).toBeTypeOf("object"),
  parquet: (bytes) => expect(strFromU8(bytes.subarray(0, 4))).toBe("PAR1"),
  R: (bytes) => expect(strFromU8(bytes).split("\n")[0]).toMatch(/^# /),
  py: (bytes) => expect(strFromU8(bytes).split("\n")[0]).toMatch(/^# /),
  txt: (bytes) => noMarkup(strFromU8(bytes)),
};

const EACH = FORMATS.filter(({ id }) => id !== "everything");

it.each(EACH.map((format) => [format.id, format] as const))("text stays text in %s", async (_, format) => {
  const read = READ[format.extension];
  if (!read) throw new Error(`how is text kept in .${format.extension}?`);
  for (const evil of EVIL) read(await bytesOf(format, named(evil)));
});

describe.each(EVIL)("%j as a name and a title", (evil) => {
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
    expect(cells.filter(isRun)).toEqual([]);
    expect(cells).toContain("-5");
    expect(tableHtml(exported)).not.toContain("<script");
    expect(forWord(exported, undefined, 600).html).not.toContain("<script");
    expect(citation(exported, "Meetlat").apa).toContain("Geraadpleegd op 22 november 2026");
  });
});
