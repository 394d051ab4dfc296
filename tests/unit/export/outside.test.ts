import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/cube/text.ts";
import { REASONS } from "../../../src/cube/reason.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import { tableHtml } from "../../../src/export/copy/table.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { figureAt } from "../../../src/presentations/signs/figure.ts";
import { everySign } from "../presentations/results.ts";
import { exportedOf } from "./exported.ts";
import { expectAtSource, expectFigures, expectLiveFigures, write } from "./scripts.ts";
import { FULL } from "../full.ts";

/** What others' programs read in our files: `npm run test:full`, each where that program is on the machine. */
const has = (program: string): boolean => FULL && spawnSync("which", [program]).status === 0;
const by = (program: string, title: string) =>
  `${title} (${has(program) ? program : `${program} is not on this machine`})`;

function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** The file as LibreOffice makes another kind of it. */
function converted(path: string, to: string, ...more: readonly string[]): string {
  const folder = join(path, "..");
  run(
    "soffice",
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    ...more,
    "--convert-to",
    to,
    "--outdir",
    folder,
    path,
  );
  return path.replace(/\.\w+$/, `.${to.split(":")[0] ?? to}`);
}

describe.skipIf(!FULL).each(LANGUAGES)("others' programs (%s)", (language) => {
  const words = createWords(language);
  const signs = exportedOf(everySign(), { title: "=Titel & meer", words });
  const other = exportedOf(everySign(), { title: "Tweede", words });

  it.skipIf(!has("soffice"))(by("soffice", "read the workbook: each figure and sign as in the result"), async () => {
    const csv = readFileSync(
      converted(await write("xlsx", [signs]), "csv:Text - txt - csv (StarCalc):44,34,76,1"),
      "utf8",
    );
    const rows = csv
      .trim()
      .split("\n")
      .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
    const { result } = signs;
    for (const [a, area] of result.areas.entries()) {
      const row = rows.find(([name]) => name === words.localised(area.name));
      for (const s of result.series.keys()) {
        const { text, missing } = figureAt(result, cellAt(result, s, a, 0), words, null);
        const cell = row?.[s + 1] ?? "";
        if (missing) expect(cell).toBe(text);
        else expect(cell.replace(/[^\d]/g, "")).toBe(text.replace(/\D/g, ""));
      }
    }
  });

  it.skipIf(!has("soffice"))(
    by("soffice", "take a copied table: figures are numbers as shown, and no sign is lost"),
    () => {
      const path = join(mkdtempSync(join(tmpdir(), "meetlat-")), "copied.html");
      writeFileSync(path, `<html><head><meta charset="utf-8"></head><body>${tableHtml(signs)}</body></html>`);
      const csv = converted(
        path,
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
        "--infilter=HTML (StarCalc)",
      );
      const rows = readFileSync(csv, "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(","));
      const { result } = signs;
      for (const [a, area] of result.areas.entries()) {
        const row = rows.find(([name]) => name === words.localised(area.name));
        const figures = [...result.series.keys()].map((s) => figureAt(result, cellAt(result, s, a, 0), words, null));
        expect(row?.slice(1)).toEqual(figures.map(({ text, marks }) => text + marks));
      }
    },
  );

  it.skipIf(!has("pdftotext"))(
    by("pdftotext", "read the document: contents, titles, figures, numbers of pages"),
    async () => {
      const text = run("pdftotext", "-layout", await write("pdf", [signs, other]), "-");
      const page = (at: number) => words.text("export.page", { page: at, of: 3 });
      const said = [
        words.text("export.contents"),
        page(1),
        page(3),
        `${words.text("export.source")}: Bron: CBS (CC BY 4.0)`,
      ];
      for (const part of ["=Titel & meer", "Tweede", ...said]) expect(text).toContain(part);
      for (const area of signs.result.areas) expect(text).toContain(words.localised(area.name));
    },
  );

  it.skipIf(!has("pdffonts"))(
    by("pdffonts", "find the typeface in the document, and text that can be selected"),
    async () => {
      const fonts = run("pdffonts", await write("pdf", [signs]))
        .split("\n")
        .slice(2)
        .filter(Boolean);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/SourceSans3\S*\s+.*yes\s+yes\s+yes/);
    },
  );

  it.skipIf(!has("soffice") || !has("pdftotext"))(
    by("soffice", "open the document and the slides: titles, figures, source"),
    async () => {
      for (const id of ["docx", "pptx"]) {
        const text = run("pdftotext", "-layout", converted(await write(id, [signs, other]), "pdf"), "-");
        const area = words.localised(signs.result.areas[1]?.name ?? { nl: "", en: "" });
        for (const part of ["=Titel & meer", "Tweede", "CBS (CC BY 4.0)", area]) expect(text, id).toContain(part);
      }
    },
  );

  it.skipIf(!has("pdftoppm"))(by("pdftoppm", "draw the pages: none is empty"), async () => {
    const path = await write("pdf", [signs, other]);
    run("pdftoppm", "-r", "40", "-gray", path, path);
    const pages = readdirSync(dirname(path)).filter((name) => name.endsWith(".pgm"));
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      const dots = readFileSync(join(dirname(path), page)).subarray(20);
      expect(dots.filter((grey) => grey < 128).length, page).toBeGreaterThan(50);
    }
  });

  it.skipIf(!has("duckdb"))(
    by("duckdb", "read the columns: each figure, and a reason where there is none"),
    async () => {
      const path = await write("parquet", [signs]);
      const asked = `select area, indicator, value, status from '${path}'`;
      const rows = JSON.parse(run("duckdb", "-json", "-c", asked)) as Readonly<Record<string, unknown>>[];
      const { result } = signs;
      expect(rows).toHaveLength(result.values.length);
      for (const [s, series] of result.series.entries()) {
        for (const [a, { code }] of result.areas.entries()) {
          const cell = cellAt(result, s, a, 0);
          const value = result.values[cell] ?? NaN;
          const row = rows.find(({ area, indicator }) => area === code && indicator === series.indicator);
          expect(row).toMatchObject({
            value: Number.isNaN(value) ? null : value,
            status: REASONS[result.reason[cell] ?? -1],
          });
        }
      }
    },
  );

  it.skipIf(!has("python3"))(by("python3", "run the script: the very figures of the store and of CBS"), async () => {
    await expectFigures(words, "code-python", (path) => ["python3", path]);
    await expectLiveFigures(words, "code-python", (path) => ["python3", path]);
    await expectAtSource(words, "code-python", "READ_AT_SOURCE = False", "READ_AT_SOURCE = True", (path) => [
      "python3",
      path,
    ]);
  });

  it.skipIf(!has("Rscript"))(by("Rscript", "run the script: the very figures of the store and of CBS"), async () => {
    const command = (path: string): [string, ...string[]] => [
      "Rscript",
      "-e",
      `source("${path}"); write.csv(figures, quote = FALSE, row.names = FALSE)`,
    ];
    await expectFigures(words, "code-r", command);
    await expectLiveFigures(words, "code-r", command);
    await expectAtSource(words, "code-r", "READ_AT_SOURCE <- FALSE", "READ_AT_SOURCE <- TRUE", command);
  });
});
