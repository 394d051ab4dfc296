import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../../src/cube/problem.ts";
import type { Problem } from "../../../../src/cube/problem.ts";
import type { Device, OwnRecord } from "../../../../src/sources/own/device.ts";
import { createOwn } from "../../../../src/sources/own/own.ts";
import type { Opening } from "../../../../src/sources/own/own.ts";
import type { OwnPreview } from "../../../../src/sources/own/preview.ts";
import { pack, unpack } from "../../../../src/sources/own/pack.ts";
import { bytesOf, fixture, openDocument, realAreas } from "./files.ts";

/** Files in one, the first not packed. */
const zipOf = (parts: Readonly<Record<string, string>>): ArrayBuffer =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 }),
  ).buffer;

/** A device that keeps what it is given, as a browser's does over a reload; or one that refuses. */
function deviceOf(records: Map<string, OwnRecord>, refuses = false): Device {
  return {
    all: () => Promise.resolve([...records.values()]),
    put: (record) => {
      if (!refuses) records.set(record.id, structuredClone(record));
      return Promise.resolve(!refuses);
    },
    remove: (id) => Promise.resolve(records.delete(id)),
  };
}

let clock = 1_700_000_000_000;
const sourceOn = (records = new Map<string, OwnRecord>(), refuses = false) =>
  createOwn({ device: deviceOf(records, refuses), areas: realAreas, now: () => (clock += 1000) });

function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

function previewOf(answer: Opening | Problem): OwnPreview {
  const opening = right(answer);
  if ("refused" in opening) throw new Error(opening.refused.id);
  return opening.preview;
}

const NAME = "swing-viewer.csv";

async function kept(records: Map<string, OwnRecord>) {
  const source = sourceOn(records);
  const preview = previewOf(await source.open(NAME, fixture(NAME)));
  return { source, preview, ...right(await source.keep(preview.id, preview.choices)) };
}

const needOf = (indicator: string) => ({
  source: "file",
  indicator,
  level: "gemeente",
  periods: ["2019", "2020"],
  members: {},
});

describe("own files", () => {
  test("what is kept is an indicator, and is found again on the device with its figures", async () => {
    const records = new Map<string, OwnRecord>();
    const { table, preview, kept: there } = await kept(records);
    expect(there).toBe(true);
    expect(table.indicators).toMatchObject([
      { id: `${preview.id}:bezoekers`, source: "file", kind: "count", aggregation: { rule: "none" }, decimals: 0 },
      { id: `${preview.id}:uitgaven-per-inwoner`, decimals: 2 },
    ]);
    expect(table.indicators[0]?.spans).toMatchObject([
      { level: "gemeente", first: "2019", last: "2020" },
      { level: "land", first: "2019", last: "2020" },
    ]);
    const later = sourceOn(records);
    expect((await later.files()).map(({ title }) => title)).toEqual([NAME]);
    const cube = right(await later.read(needOf(`${preview.id}:bezoekers`)));
    expect([...cube.values].slice(0, 2)).toEqual([12304, 9118]);
  });

  test("what the person corrects holds, and is there when the file is looked at again", async () => {
    const records = new Map<string, OwnRecord>();
    const { source, preview } = await kept(records);
    const topics = preview.choices.topics.map((topic) => ({
      ...topic,
      name: `${topic.name}!`,
      aggregation: "sum" as const,
    }));
    const corrected = previewOf(
      await source.correct(preview.id, { ...preview.choices, topics, places: { Amersfort: "GM0344" } }),
    );
    // Two figures for one cell now: neither is shown.
    expect(corrected.mistakes).toMatchObject([{ kind: "twice", count: 4 }]);
    const before = source.answerId(needOf(`${preview.id}:bezoekers`));
    right(await source.keep(preview.id, { ...corrected.choices, places: { Amersfort: "" } }));
    expect(source.answerId(needOf(`${preview.id}:bezoekers`))).not.toBe(before);
    const again = previewOf(await sourceOn(records).correct(preview.id));
    expect(again.choices.topics[0]).toMatchObject({ name: "Bezoekers!", aggregation: "sum" });
    expect(again.kept).toBe(true);
    expect(previewOf(await sourceOn(records).open(NAME, fixture(NAME))).choices).toEqual(again.choices);
  });

  test("a newer file of the same name takes the place of the older one, with its id and what was said of its topics", async () => {
    const records = new Map<string, OwnRecord>();
    const { source, preview } = await kept(records);
    const [visitors, ...others] = preview.choices.topics;
    if (!visitors) throw new Error("no topic");
    const topics = [{ ...visitors, name: "Gasten", aggregation: "sum" as const }, ...others];
    right(await source.keep(preview.id, { ...preview.choices, topics }));
    const text = "Gebied,Bezoekers|2019,Bezoekers|2021\nUtrecht,80112,90000\nAmersfoort,12304,13000\n";
    const newer = previewOf(await source.open(NAME, bytesOf(text)));
    expect(newer).toMatchObject({ kept: false, older: { id: preview.id, lost: ["Uitgaven per inwoner"] } });
    expect(newer.choices.topics).toMatchObject([{ name: "Gasten", aggregation: "sum" }]);
    const corrected = previewOf(await source.correct(newer.id, { level: "gemeente" }));
    expect(corrected.choices.topics).toMatchObject([{ name: "Gasten", aggregation: "sum" }]);
    const { table } = right(await source.keep(newer.id, corrected.choices, newer.older?.id));
    expect(table.indicators.map(({ id }) => id)).toEqual([`${preview.id}:bezoekers`]);
    const later = sourceOn(records);
    expect(await later.files()).toHaveLength(1);
    expect([...right(await later.read(needOf(`${preview.id}:bezoekers`))).values]).toEqual([
      12304, 13000, 80112, 90000,
    ]);
    // And it gives it back: on this device, and in a window that had read the newer one.
    expect(await source.restore()).toBe(true);
    for (const one of [source, later]) {
      const [back] = await one.files();
      expect(back?.indicators.map(({ name }) => name.nl)).toEqual(["Gasten", "Uitgaven per inwoner"]);
    }
    expect(right(await later.read(needOf(`${preview.id}:bezoekers`))).values[2]).toBe(80_111);
  });

  test("a file that is not here says which figures stayed with the sender", async () => {
    const { preview } = await kept(new Map());
    const elsewhere = sourceOn();
    expect(await elsewhere.read(needOf(`${preview.id}:uitgaven-per-inwoner`))).toMatchObject({
      kind: "elsewhere",
      what: "uitgaven per inwoner",
    });
    expect(await elsewhere.describe(preview.id)).toMatchObject({ kind: "elsewhere", what: "swing viewer" });
    // Who has the same file has the same figures under the same link.
    expect(previewOf(await elsewhere.open(NAME, fixture(NAME))).id).toBe(preview.id);
  });

  test("a file that was removed can be put back", async () => {
    const records = new Map<string, OwnRecord>();
    const { source, preview } = await kept(records);
    await source.remove(preview.id);
    expect(await source.files()).toEqual([]);
    expect(records.size).toBe(0);
    expect(await source.read(needOf(`${preview.id}:bezoekers`))).toMatchObject({ kind: "elsewhere" });
    await source.restore();
    expect((await sourceOn(records).files()).map(({ id }) => id)).toEqual([preview.id]);
    expect(right(await source.read(needOf(`${preview.id}:bezoekers`))).values[0]).toBe(12304);
  });

  test("where the device refuses, the file is there until the page goes, and that is told", async () => {
    const source = sourceOn(new Map(), true);
    const preview = previewOf(await source.open(NAME, fixture(NAME)));
    expect(right(await source.keep(preview.id, preview.choices)).kept).toBe(false);
    expect(await source.files()).toHaveLength(1);
  });

  test("taken along in a file of a workspace it is the same at the other end; anything else there is left out", async () => {
    const { source, preview } = await kept(new Map());
    const packed: unknown = JSON.parse(JSON.stringify(pack(await source.give([preview.id, "other"]))));
    const other = sourceOn();
    await other.take(unpack(packed).files);
    expect(right(await other.read(needOf(`${preview.id}:bezoekers`))).values[0]).toBe(12304);
    expect(unpack([{ id: "x" }, 3, null, { ...(packed as object[])[0], bytes: "%%%" }])).toEqual({
      files: [],
      shapes: [],
    });
    expect(unpack("text")).toEqual({ files: [], shapes: [] });
  });

  test.each([
    ["leeg.csv", bytesOf(""), "own.empty"],
    ["oud.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]).buffer, "own.old-excel"],
    [
      "blad.ods",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "own.empty",
    ],
    ["kapot.ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "own.broken-workbook"],
    ["geen-xml.ods", openDocument("<table:table-row"), "own.broken-workbook"],
    [
      "vol.ods",
      openDocument(
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="9999" office:value-type="float" office:value="1"/></table:table-row>',
      ),
      "own.broken-workbook",
    ],
    ["foto.zip", zipOf({ "foto.txt": "x" }), "own.broken-workbook"],
    ["rapport.pdf", bytesOf("%PDF-1.7"), "own.no-table"],
    ["foto.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 0, 0, 0]).buffer, "own.no-table"],
    ["kapot.xlsx", bytesOf("PK\u0003\u0004nothing of a workbook"), "own.broken-workbook"],
  ])("%s cannot be read and says why", async (name, bytes, id) => {
    expect(await sourceOn().open(name, bytes)).toEqual({ refused: { id } });
  });

  test("a workbook that says it becomes too large is not unpacked", async () => {
    // The size stands in the table of contents: four bytes, 24 after the sign of an entry.
    const bytes = new Uint8Array(zipOf({ "xl/workbook.xml": "<x/>" }));
    const entry = bytes.findIndex((one, at) => one === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2);
    new DataView(bytes.buffer).setUint32(entry + 24, 4_000_000_000, true);
    expect(await sourceOn().open("bom.xlsx", bytes.buffer)).toEqual({
      refused: { id: "own.too-much", params: { count: 250 } },
    });
  });
});
