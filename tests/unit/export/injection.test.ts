import { strFromU8, unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { ResultNote } from "../../../src/analysis/result.ts";
import { tableHtml, tableText } from "../../../src/export/copy/table.ts";
import { forWord } from "../../../src/export/copy/forWord.ts";
import { citation } from "../../../src/export/copy/citation.ts";
import type { Exported, Format } from "../../../src/export/format.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS } from "../presentations/map/small.ts";
import { ONE_CELL, resultOf, seriesOf } from "../presentations/results.ts";
import { faultsIn } from "../presentations/svgFaults.ts";
import { bytesOf, exportedOf, textOf } from "./exported.ts";
import { HAS_PDF_READER, pdfPages } from "./pdfPages.ts";

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

function pictured(id: string) {
  const form = formById(id);
  if (!form) throw new Error(`no form ${id}`);
  return { form, options: {}, theme: makeTheme(false), borders: [BORDERS], plays: true as const };
}

const both = (text: string) => ({ nl: text, en: text });
/** A name of each, one after the other. */
const evilAt = (at: number): string => EVIL[at % EVIL.length] ?? "";

/** A figure of which all that can be named is called so: its series, members and areas, or each by another name. */
function named(evil: string, form = "map", called: (at: number) => string = () => evil): Exported {
  const count = form === "map" ? 2 : EVIL.length;
  const members = [{ dimension: evil, code: evil, name: both(evil) }];
  const result = resultOf({
    series: Array.from({ length: count }, (_, at) =>
      seriesOf(at, { name: both(called(at)), unit: both(evil), ...(form === "table" && { members }) }),
    ),
    ...{ areas: count, slots: 2, value: () => -5 },
  });
  const areas = result.areas.map((area, at) => ({ ...area, name: both(called(at)), code: "ABCDEFGHI".charAt(at) }));
  const note: ResultNote = { message: { id: "analysis.members-no-sum", params: { name: evil } }, severity: "caution" };
  return exportedOf(
    { ...result, areas, notes: [note] },
    {
      ...{ title: evil, subtitle: evil, description: evil, note: evil, areas: AREAS, picture: pictured(form) },
      definitions: [
        { indicator: evil, name: both(evil), text: both(evil), origin: { title: evil, table: evil }, files: [] },
      ],
      report: { number: 1, above: [{ kind: "heading", text: evil }], below: [{ kind: "text", text: evil }] },
    },
  );
}

/** Each of them all over a map, and all of them beside each other in a table with heads below heads and in lines. */
const FIGURES = [
  ...EVIL.map((evil) => named(evil)),
  ...["table", "line"].map((form, at) => named(evilAt(at), form, evilAt)),
];

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
const READ: Readonly<Record<string, (bytes: Uint8Array, exported: Exported) => void | Promise<void>>> = {
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
  pdf: (bytes) => {
    expect(strFromU8(bytes, true)).not.toMatch(/\/JavaScript|\/JS\b|\/Launch/);
    if (!HAS_PDF_READER) return;
    const text = pdfPages(bytes).join(" ");
    for (const evil of EVIL) expect(text).toContain(evil.replaceAll(/\s+/g, " ").trim());
  },
  csv: (bytes) => {
    const text = strFromU8(bytes).replace(/^\uFEFF/, "");
    const cells = cellsOf(text, text.includes(";") ? ";" : ",");
    expect(cells.filter(isRun)).toEqual([]);
    expect(cells).toContain("-5");
  },
  json: (bytes, { title }) => expect(stringsIn(JSON.parse(strFromU8(bytes)))).toContain(title),
  geojson: (bytes, { title }) => expect(stringsIn(JSON.parse(strFromU8(bytes)))).toContain(title),
  parquet: async (bytes, { result }) => {
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    const names = new Set(rows.map(({ indicator_name: name }): unknown => name));
    expect(names).toEqual(new Set(result.series.map(({ name }) => name.nl)));
  },
  R: (bytes) => expectSameCode("code-r", strFromU8(bytes)),
  py: (bytes) => expectSameCode("code-python", strFromU8(bytes)),
  txt: (bytes) => noMarkup(strFromU8(bytes)),
};

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

/** A script does the same whatever things are called: only its remarks and the texts in it differ. */
async function expectSameCode(id: string, script: string): Promise<void> {
  expect(codeIn(script)).toEqual(codeIn(await textOf(formatOf(id), named("gewoon"))));
}
const codeIn = (script: string): string[] =>
  script
    .split(/[\r\n]+/)
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'));

function formatOf(id: string): Format {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}

/** A PNG is the SVG in pixels (`forms.test.ts`), and what is put together is made of the rest. */
const EACH = FORMATS.filter(({ id }) => id !== "everything" && id !== "png");

it.each(EACH.map((format) => [format.id, format] as const))("text stays text in %s", async (_, format) => {
  const read = READ[format.extension];
  if (!read) throw new Error(`how is text kept in .${format.extension}?`);
  const [first] = FIGURES;
  if (format.many && first) return read(await bytesOf(format, FIGURES), first);
  for (const exported of FIGURES) {
    const refused = (await format.fits?.())?.(exported)?.blocks;
    if (!refused) await read(await bytesOf(format, exported), exported);
  }
});

describe.each(EVIL)("%j as a name and a title", (evil) => {
  it("is text on the clipboard, and a negative figure stays a number", () => {
    const exported = named(evil);
    const cells = tableText(exported).split(/[\t\r\n]+/);
    expect(cells.filter(isRun)).toEqual([]);
    expect(cells).toContain("-5");
    expect(tableHtml(exported)).not.toContain("<script");
    const drawn = [{ png: new Uint8Array(), width: 1, height: 1, alt: `"><script>${evil}` }];
    expect(forWord(exported, drawn).html).not.toContain("<script");
    expect(citation(exported, "Meetlat").apa).toContain("Geraadpleegd op 22 november 2026");
  });
});

/** What would end a text of a PDF and begin an act. */
const ACT = ") /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> (";

it("bookmarks and the title of a PDF are what figures are called, and nothing more", async () => {
  const pdf = FORMATS.find(({ id }) => id === "pdf");
  if (!pdf) throw new Error("no PDF");
  const figures = [ACT, ...EVIL].map((title) => exportedOf(ONE_CELL, { title }));
  const whole = strFromU8(await bytesOf(pdf, figures, { title: ACT }), true);
  const raw = whole.replaceAll(/\bstream\r?\n[^]*?endstream/g, "");
  const strings = [...raw.matchAll(/(?:\/Title |obj\n)\(((?:\\[^]|[^\\()])*)\)/g)].map(([, text = ""]) =>
    text.replaceAll(/\\([^])/g, (_, sign: string) => ({ n: "\n", r: "\r", t: "\t" })[sign] ?? sign),
  );
  expect(strings).toEqual(expect.arrayContaining(EVIL));
  expect(strings.filter((text) => text === ACT)).toHaveLength(2);
  // Outside its texts there is nothing that does something.
  expect(raw.replaceAll(/\((?:\\[^]|[^\\()])*\)/g, "()")).not.toMatch(/JavaScript|OpenAction|Launch/);
});

it.each(["docx", "pptx"])("what a picture in %s says to who cannot see it is what it is", async (id) => {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no ${id}`);
  const figures = EVIL.map((evil) => exportedOf(ONE_CELL, { description: evil, picture: pictured("line") }));
  const parts = Object.values(unzipSync(await bytesOf(format, figures))).map((part) => strFromU8(part));
  const said = parts.flatMap((part) => [...part.matchAll(/ descr="([^"]*)"/g)].map(([, text = ""]) => text));
  expect(said.join()).not.toMatch(/[<>]/);
  const plain = said.map((text) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&").trim(),
  );
  expect(new Set(plain)).toEqual(new Set(EVIL.map((evil) => evil.trim())));
});
