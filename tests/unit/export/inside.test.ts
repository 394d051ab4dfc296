import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bundle, bytesOf } from "../../../src/export/bundle.ts";
import type { Exported, Format, Inside } from "../../../src/export/format.ts";
import { insideOf } from "../../../src/export/insideOf.ts";
import type { Left } from "../../../src/export/leftOut.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { BORDERS } from "../presentations/map/small.ts";
import { everySign, ONE_CELL, resultOf } from "../presentations/results.ts";
import { exportedOf, TOOLS } from "./exported.ts";

const drawnAs = (id: string) => {
  const form = formById(id);
  if (!form) throw new Error(`no form ${id}`);
  return { picture: { form, options: {}, theme: makeTheme(false) } };
};

/** A table that goes over several pages and slides, a drawing, and a second tab of the same name; one that no slide holds. */
const FIGURES: readonly [Exported, ...Exported[]] = [
  exportedOf(resultOf({ areas: 70, slots: 2 }), drawnAs("table")),
  exportedOf(everySign(), { title: "History", ...drawnAs("bar") }),
  exportedOf(ONE_CELL, { title: "history", ...drawnAs("line") }),
  exportedOf(resultOf({ areas: 120, slots: 1 }), { title: "Te lang", ...drawnAs("bar") }),
];
const [FIRST] = FIGURES;
const SMALL = exportedOf(ONE_CELL, { title: "History", ...drawnAs("line") });
const tools = (companion: boolean) => ({ ...TOOLS, settings: { ...TOOLS.settings, companion } });

/** What the file has in it when it is made, counted or named as others would. */
const FOUND: Readonly<Record<Inside["unit"], (bytes: Uint8Array) => number | string[]>> = {
  pages: (bytes) => strFromU8(bytes, true).match(/\/Type \/Page\b/g)?.length ?? 0,
  slides: (bytes) => Object.keys(unzipSync(bytes)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length,
  sheets: (bytes) => {
    const book = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
    return [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""]) => name);
  },
  files: (bytes) => Object.keys(unzipSync(bytes)),
  // A picture, a table or what stands in its place, and what it is: by the headings and what is drawn.
  parts: (bytes) => {
    const text = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    const tables = text.match(/<w:tbl>/g)?.length ?? 0;
    return tables + (text.match(/<w:drawing>/g)?.length ?? 0) + (text.match(/"Heading1"/g)?.length ?? 0);
  },
};

/** Each file is made once; all kinds together of fewer figures, as they are made of all of them apart. */
const files = new Map<string, Promise<{ readonly bytes: Uint8Array; readonly inside: Inside | undefined }>>();

function made(format: Format, companion = false) {
  const key = `${format.id} ${companion}`;
  const file = files.get(key) ?? make(format, format.id === "everything" ? [SMALL, SMALL] : FIGURES, companion);
  files.set(key, file);
  return file;
}

async function make(format: Format, figures: readonly [Exported, ...Exported[]], companion: boolean) {
  const file = await bundle(format, figures, tools(companion));
  if ("refused" in file) throw new Error(file.refused.id);
  const known = await insideOf(format, figures, tools(companion).settings, TOOLS.title);
  return { bytes: await bytesOf(file.parts), inside: known ?? file.inside };
}

const EACH = FORMATS.filter(({ id }) => id !== "geojson" && id !== "film");

describe.each(EACH.map((format) => [format.id, format] as const))("%s", (_, format) => {
  it.each([false, true])("says beforehand what will be in it (companion: %s)", async (companion) => {
    if (companion && !format.companion) return;
    const { bytes, inside } = await made(format, companion);
    if (!inside) throw new Error("it does not say");
    const found = FOUND[inside.unit](bytes);
    const names = inside.parts.map(({ name }) => name);
    expect(typeof found === "number" ? names.length : names).toEqual(found);
    for (const { figure } of inside.parts) if (figure !== undefined) expect(FIGURES[figure]).toBeDefined();
  });

  it("says nothing of a file of one thing", async () => {
    const inside = await insideOf(format, [FIRST], TOOLS.settings, TOOLS.title);
    expect(inside !== undefined).toBe(format.inside !== undefined);
  });
});

const inside = async (id: string) => {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return (await made(format)).inside;
};

it("says which rows of a table stand on a page and on a slide: all of them, each once", async () => {
  for (const id of ["pdf", "pptx"]) {
    const parts = (await inside(id))?.parts.filter(({ figure, shows }) => figure === 0 && shows === "table") ?? [];
    const rows = parts.flatMap((part) => (part.rows ? [part.rows] : []));
    expect(rows.length, id).toBeGreaterThan(1);
    expect(
      rows.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
      id,
    ).toEqual(Array.from({ length: 70 }, (_, at) => at));
  }
});

it("says what will not be in it, and why", async () => {
  expect((await inside("pptx"))?.without?.join()).toContain("Te lang");
  const without = (await inside("everything"))?.without ?? [];
  expect(without).toContain(
    "GeoJSON · History: Grenzen horen bij een kaart. Kies de weergave kaart om ze mee te nemen.",
  );
});

it("has a description with every figure for programs, in a folder of its kind and not in a zip within the zip", async () => {
  const names = (await inside("everything"))?.parts.map(({ name }) => name) ?? [];
  expect(names.filter((name) => name.endsWith(".zip"))).toEqual([]);
  expect(names.filter((name) => name.startsWith("csv-excel/"))).toEqual(
    ["history-2026-11-22.csv", "history-2026-11-22-2.csv"].flatMap((name) => [
      `csv-excel/${name}`,
      `csv-excel/${name}-metadata.json`,
    ]),
  );
});

it("says of a picture that is too high for a page over how many it goes on", async () => {
  const parts = (await inside("pdf"))?.parts ?? [];
  expect(parts.filter(({ name, shows }) => name === "Te lang" && shows === "picture").length).toBeGreaterThan(2);
  expect(parts.some(({ small }) => small)).toBe(false);
});

describe("a file of several figures of which one does not come along", () => {
  const map = exportedOf(ONE_CELL, { title: "Kaart", ...drawnAs("map") });
  const MAP = { ...map, ...(map.picture && { picture: { ...map.picture, borders: [BORDERS] } }) };
  const UNREAD: Left = { title: "Weg", why: { id: "data.offline", params: { what: "Inkomen", where: "x.json" } } };
  const listOf = (files: Readonly<Record<string, Uint8Array>>) => strFromU8(files["lees-mij.txt"] ?? new Uint8Array());

  it.each(FORMATS.filter(({ id }) => id !== "film" && id !== "geojson").map((format) => [format.id, format] as const))(
    "%s holds the others and says which and why, and so is said beforehand",
    async (_, format) => {
      const made = await bundle(format, [SMALL], { ...TOOLS, left: [UNREAD] });
      if ("refused" in made) throw new Error(made.refused.id);
      expect(made.name).toBe("alles-bij-elkaar-2026-11-22.zip");
      const files = unzipSync(await bytesOf(made.parts));
      const names = Object.keys(files);
      expect(listOf(files)).toContain("– Weg: Inkomen: er komt geen antwoord.");
      if (!format.lists) expect(names).toEqual(["lees-mij.txt", `history-2026-11-22.${format.extension}`]);
      const known = await insideOf(format, [SMALL], TOOLS.settings, TOOLS.title, [UNREAD]);
      if (known) expect(known.without?.join()).toContain("Weg: Inkomen: er komt geen antwoord.");
      else expect(format.id).toBe("pdf");
      if (known?.unit === "files") expect(known.parts.map(({ name }) => name)).toEqual(names);
    },
  );

  it("one that does not fit takes nothing from the others", async () => {
    const geojson = FORMATS.find(({ id }) => id === "geojson");
    if (!geojson) throw new Error("no geojson");
    const made = await bundle(geojson, [SMALL, MAP], TOOLS);
    if ("refused" in made) throw new Error(made.refused.id);
    const files = unzipSync(await bytesOf(made.parts));
    expect(Object.keys(files)).toEqual(["lees-mij.txt", "kaart-2026-11-22.geojson"]);
    expect(listOf(files)).toContain("– History: Grenzen horen bij een kaart.");
    const known = await insideOf(geojson, [SMALL, MAP], TOOLS.settings, TOOLS.title);
    expect(known?.parts.map(({ name, figure }) => [name, figure])).toEqual([
      ["lees-mij.txt", undefined],
      ["kaart-2026-11-22.geojson", 1],
    ]);
    expect(await bundle(geojson, [SMALL, SMALL], TOOLS)).toEqual({ refused: { id: "export.no-borders" } });
  });

  it("one that cannot be made either", async () => {
    const png = FORMATS.find(({ id }) => id === "png");
    if (!png) throw new Error("no png");
    let drawn = 0;
    const rasterise = (svg: string, scale: number) =>
      (drawn += 1) === 1 ? Promise.reject(new Error("too large")) : TOOLS.rasterise(svg, scale);
    const made = await bundle(png, [{ ...SMALL, title: "Groot" }, SMALL], { ...TOOLS, rasterise });
    if ("refused" in made) throw new Error(made.refused.id);
    const files = unzipSync(await bytesOf(made.parts));
    expect(Object.keys(files)).toEqual(["lees-mij.txt", "history-2026-11-22.png"]);
    expect(listOf(files)).toContain("– Groot: Uw browser kan deze afbeelding niet maken");
  });
});
