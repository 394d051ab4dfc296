import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../src/export/bundle.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { LANGUAGES } from "../../../src/cube/text.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { FORMS } from "../../../src/presentations/registry.ts";
import { signsInUse } from "../../../src/presentations/signs/signsInUse.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS } from "../presentations/map/small.ts";
import { everySign } from "../presentations/results.ts";
import { bytesOf, exportedOf, TOOLS } from "./exported.ts";

/** The other language, and what is put together from the rest, are for `npm run test:full`. */
const FULL = process.env["FULL"] === "1";
const SPOKEN = FULL ? LANGUAGES : (["nl"] as const);
const MADE = FULL ? FORMATS : FORMATS.filter(({ id }) => id !== "everything");
/** Whose words stand packed or turned into glyphs: they are read back by the programs of others (outside.test.ts). */
const PACKED = new Set(["pdf", "parquet"]);
/** Read by programs: signs have names there, and what is made says where it comes from in a companion. */
const FOR_PROGRAMS = new Set(["csv-programs", "json-stat", "geojson", "code-r", "code-python", "code-address"]);
const FIGURE = { ...everySign(), level: "gemeente" };

describe.each(FORMS.map((form) => [form.id, form] as const))("the form %s", (_, form) => {
  it.each(MADE.map((format) => [format.id, format] as const))("becomes %s", async (id, format) => {
    for (const language of SPOKEN) {
      const words = createWords(language);
      const picture = { form, options: {}, theme: makeTheme(false), borders: [BORDERS] };
      const exported = exportedOf(FIGURE, { words, areas: AREAS, picture, note: "Wat ik ervan vind." });
      if (format.id === "everything") {
        const made = await bundle(format, [exported], TOOLS);
        expect("name" in made && made.name).toMatch(/\.zip$/);
        continue;
      }
      const fit = (await format.fits?.())?.(exported);
      if (fit?.blocks) {
        expect(await (await format.load())([exported], TOOLS)).toEqual({ refused: fit.message });
        continue;
      }
      // In Node there is no canvas: what would be drawn on it has the words.
      const rasterise = (svg: string) => Promise.resolve(new TextEncoder().encode(svg));
      const bytes = await bytesOf(format, exported, format.id === "png" ? { rasterise } : {});
      expect(bytes.length).toBeGreaterThan(60);
      if (PACKED.has(id)) continue;
      const text = textIn(bytes);
      expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      if (FOR_PROGRAMS.has(id)) continue;
      for (const said of [exported.title, "Bron: CBS", exported.link.split("?")[0] ?? ""]) expect(text).toContain(said);
      const { reasons, flags } = signsInUse(FIGURE);
      for (const reason of reasons) expect(text).toContain(words.reason(reason));
      for (const flag of flags) expect(text).toContain(words.flag(flag));
    }
  });
});

/** All that can be read in a file: of a package every part that is text, without its marks. */
function textIn(bytes: Uint8Array): string {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isPackage
    ? Object.entries(unzipSync(bytes)).flatMap(([path, part]) => (/\.(?:xml|txt)$/.test(path) ? [part] : []))
    : [bytes];
  return parts
    .map((part) => strFromU8(part))
    .join("\n")
    .replaceAll(/<\/tspan><tspan[^>]*>|<\/text>\s*<text[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<");
}
