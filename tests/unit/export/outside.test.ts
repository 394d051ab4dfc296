import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { REASONS } from "../../../src/cube/reason.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Exported } from "../../../src/export/format.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { figureAt } from "../../../src/presentations/signs/figure.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { activeTab } from "../../../src/workspace/defaults.ts";
import { openRealStore } from "../analysis/realStore.ts";
import { everySign } from "../presentations/results.ts";
import { bytesOf, exportedOf } from "./exported.ts";
import { liveFigure } from "./liveFigure.ts";

/** What others' programs read in our files: `npm run test:full`, each where that program is on the machine. */
const FULL = process.env["FULL"] === "1";
const has = (program: string): boolean => FULL && spawnSync("which", [program]).status === 0;
const by = (program: string, title: string) =>
  `${title} (${has(program) ? program : `${program} is not on this machine`})`;

async function write(id: string, figures: readonly Exported[]): Promise<string> {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  const path = join(mkdtempSync(join(tmpdir(), "meetlat-")), `file.${format.extension}`);
  writeFileSync(path, await bytesOf(format, figures));
  return path;
}

function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** The file as LibreOffice makes another kind of it. */
function converted(path: string, to: string): string {
  const folder = join(path, "..");
  run(
    "soffice",
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    folder,
    path,
  );
  return path.replace(/\.\w+$/, `.${to.split(":")[0] ?? to}`);
}

const signs = exportedOf(everySign(), { title: "=Titel & meer" });
const other = exportedOf(everySign(), { title: "Tweede" });

describe.skipIf(!FULL)("others' programs", () => {
  it.skipIf(!has("soffice"))(by("soffice", "read the workbook: each figure and sign as in the result"), async () => {
    const csv = readFileSync(
      converted(await write("xlsx", [signs]), "csv:Text - txt - csv (StarCalc):44,34,76,1"),
      "utf8",
    );
    const rows = csv
      .trim()
      .split("\n")
      .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
    const { result, words } = signs;
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

  it.skipIf(!has("pdftotext"))(
    by("pdftotext", "read the document: contents, titles, figures, numbers of pages"),
    async () => {
      const text = run("pdftotext", "-layout", await write("pdf", [signs, other]), "-");
      for (const part of ["Inhoud", "=Titel & meer", "Tweede", "1 van 3", "3 van 3", "Bron: CBS (CC BY 4.0)"])
        expect(text).toContain(part);
      for (const area of signs.result.areas) expect(text).toContain(area.name.nl);
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
        for (const part of ["=Titel & meer", "Tweede", "CBS (CC BY 4.0)", "Gemeente 1"])
          expect(text, id).toContain(part);
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
    await expectFigures("code-python", (path) => ["python3", path]);
    await expectLiveFigures("code-python", (path) => ["python3", path]);
    await expectAtSource("code-python", "READ_AT_SOURCE = False", "READ_AT_SOURCE = True", (path) => ["python3", path]);
  });

  it.skipIf(!has("Rscript"))(by("Rscript", "run the script: the very figures of the store and of CBS"), async () => {
    const command = (path: string): [string, ...string[]] => [
      "Rscript",
      "-e",
      `source("${path}"); write.csv(figures, quote = FALSE, row.names = FALSE)`,
    ];
    await expectFigures("code-r", command);
    await expectLiveFigures("code-r", command);
    await expectAtSource("code-r", "READ_AT_SOURCE <- FALSE", "READ_AT_SOURCE <- TRUE", command);
  });
});

/** Runs a script against a store and a CBS that are played here, and expects what it says to hold every figure of the two. */
async function expectLiveFigures(id: string, command: (path: string) => [string, ...string[]]): Promise<void> {
  const { exported, close } = await liveFigure();
  const said = await runs(command(await write(id, [exported])));
  await close();
  const rows = said
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  const { result } = exported;
  for (const [s, series] of result.series.entries()) {
    const members = series.members.map(({ dimension, code }) => `${dimension}=${code}`).join("; ");
    for (const [a, { code }] of result.areas.entries()) {
      for (const [t, { period = "" }] of result.slots.entries()) {
        const found = rows.find(
          (row) => row[0] === series.indicator && row[2] === code && row[3] === period && row[4] === members,
        );
        const value = result.values[cellAt(result, s, a, t)] ?? NaN;
        const where = [series.indicator, members, code, period].join(" ");
        if (!Number.isNaN(value)) expect(Number(found?.[5]), where).toBe(value);
        else expect(found?.[5] ?? "", where).toMatch(/^(?:NA)?$/);
      }
    }
  }
  expect(rows).toContainEqual([
    "80001tst:M1",
    "gemeente",
    "GM1979",
    "2020",
    "Geslacht=3000",
    expect.anything(),
    "Impossible",
  ]);
}

/** Who asks for it gets the figures of CBS in place of those that the store has from there, and only those. */
async function expectAtSource(
  id: string,
  choice: string,
  chosen: string,
  command: (path: string) => [string, ...string[]],
): Promise<void> {
  const { exported, close } = await liveFigure();
  const path = await write(id, [exported]);
  const script = readFileSync(path, "utf8");
  expect(script).toContain(choice);
  writeFileSync(path, script.replace(choice, chosen));
  const said = await runs(command(path));
  await close();
  const rows = said
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","))
    .filter(([indicator]) => indicator === "population")
    .map(([, level, area, period, , value, status]) => [level, area, period, value, status].map((cell) => cell ?? ""));
  const none = expect.stringMatching(/^(?:NA)?$/) as string;
  expect(rows).toHaveLength(6);
  for (const row of [
    ["gemeente", "GM0344", "2020", "16.1", none],
    ["gemeente", "GM1979", "2020", none, "Impossible"],
    ["gemeente", "GM1979", "2021", none, "NotAvailable"],
    ["land", "NL01", "2021", "20", none],
  ])
    expect(rows).toContainEqual(row);
}

/** What a program says. */
function runs([program, ...words]: readonly [string, ...string[]]): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const child = spawn(program, words);
    child.stdout.on("data", (piece: Buffer) => (text += piece.toString()));
    child.stderr.on("data", (piece: Buffer) => (text += piece.toString()));
    child.on("close", () => resolve(text));
  });
}

/** Runs a script against a store that is served here, and expects what it says to hold every figure. */
async function expectFigures(id: string, command: (path: string) => [string, ...string[]]): Promise<void> {
  const store = await openRealStore();
  const { workspace } = decodeLink("?indicators=population&areas=GM0344,GM0363&compare=NL01&periods=2020,2024");
  if (!workspace) throw new Error("the link shows nothing");
  const result = await store.run(activeTab(workspace).query);
  const server = createServer((request, response) => {
    response.end(readFileSync(join("public/store", new URL(request.url ?? "/", "http://here").pathname)));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const path = await write(id, [exportedOf(result, { store: `http://localhost:${port}/` })]);
  const said = await runs(command(path));
  server.close();
  for (const [a, { code }] of result.areas.entries()) {
    for (const [t, { period }] of result.slots.entries())
      expect(said).toContain(`,${code},${period ?? ""},,${result.values[cellAt(result, 0, a, t)] ?? ""},`);
  }
}
