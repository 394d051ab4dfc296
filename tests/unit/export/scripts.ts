import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Exported } from "../../../src/export/format.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import type { Words } from "../../../src/i18n/words.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { activeTab } from "../../../src/workspace/defaults.ts";
import { openRealStore } from "../analysis/realStore.ts";
import { bytesOf, exportedOf } from "./exported.ts";
import { liveFigure } from "./liveFigure.ts";

/** A file of these figures, on disk for the programs of others. */
export async function write(id: string, figures: readonly Exported[]): Promise<string> {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  const path = join(mkdtempSync(join(tmpdir(), "meetlat-")), `file.${format.extension}`);
  writeFileSync(path, await bytesOf(format, figures));
  return path;
}

/** Runs a script against a store and a CBS that are played here, and expects what it says to hold every figure of the two. */
export async function expectLiveFigures(
  words: Words,
  id: string,
  command: (path: string) => [string, ...string[]],
): Promise<void> {
  const { exported, close } = await liveFigure();
  const said = await runs(command(await write(id, [{ ...exported, words }])));
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
export async function expectAtSource(
  words: Words,
  id: string,
  choice: string,
  chosen: string,
  command: (path: string) => [string, ...string[]],
): Promise<void> {
  const { exported, close } = await liveFigure();
  const path = await write(id, [{ ...exported, words }]);
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
export async function expectFigures(
  words: Words,
  id: string,
  command: (path: string) => [string, ...string[]],
): Promise<void> {
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
  const path = await write(id, [exportedOf(result, { words, store: `http://localhost:${port}/` })]);
  const said = await runs(command(path));
  server.close();
  for (const [a, { code }] of result.areas.entries()) {
    for (const [t, { period }] of result.slots.entries())
      expect(said).toContain(`,${code},${period ?? ""},,${result.values[cellAt(result, 0, a, t)] ?? ""},`);
  }
}
