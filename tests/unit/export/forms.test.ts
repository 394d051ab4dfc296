import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../src/export/bundle.ts";
import { declarations } from "../../../src/app/figure/formParts.ts";
import type { Result } from "../../../src/analysis/result.ts";
import type { Exported } from "../../../src/export/format.ts";
import { pdfFormat } from "../../../src/export/pdf/format.ts";
import { pngFormat, svgFormat } from "../../../src/export/picture/format.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { LANGUAGES } from "../../../src/cube/text.ts";
import type { Language } from "../../../src/cube/text.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import type { AnyForm } from "../../../src/presentations/defineForm.ts";
import { FIRST_FORM, FORMS } from "../../../src/presentations/registry.ts";
import { signsInUse } from "../../../src/presentations/signs/signsInUse.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS } from "../presentations/map/small.ts";
import { everySign } from "../presentations/results.ts";
import { CELLS, signsOfCells } from "./cellSigns.ts";
import { bytesOf, exportedOf, textOf, TOOLS } from "./exported.ts";
import { HAS_PDF_READER, pdfPages } from "./pdfPages.ts";
import { FULL } from "../full.ts";

/** The other language, and what is put together from the rest, are for `npm run test:full`. */
const SPOKEN = FULL ? LANGUAGES : (["nl"] as const);
/** All forms are in one PDF, below; a PNG is the SVG in pixels. */
const APART = new Set(["pdf", "png", ...(FULL ? [] : ["everything"])]);
const MADE = FORMATS.filter(({ id }) => !APART.has(id));
/** Code and addresses read the figures from where they are, and hold none themselves. */
const WITHOUT_FIGURES = new Set(["code-r", "code-python", "code-address"]);
const FIGURE = { ...everySign(), level: "gemeente" };
/** A film is of more periods than one. */
const PLAYED = { ...everySign(2), level: "gemeente" };

function shown(form: AnyForm, language: Language, more: { result?: Result; plays?: true } = {}): Exported {
  const { result = FIGURE, ...plays } = more;
  const picture = { form, options: {}, theme: makeTheme(false), borders: [BORDERS], ...plays };
  const named = { words: createWords(language), title: `Als ${form.id}`, note: "Wat ik ervan vind." };
  return exportedOf(result, { ...named, areas: AREAS, picture });
}

/** As the page does (`app/export/gather.ts`): what is on borders and of one period at a time can be played. */
async function played(form: AnyForm): Promise<{ result: Result; plays?: true }> {
  const { borders, shows } = await declarations.load(form);
  return { result: PLAYED, ...(borders && shows === "moment" && { plays: true }) };
}

/** What a person reads in a file of this figure, whatever its kind. */
function expectAllSaid(text: string, { title, link, words }: Exported): void {
  expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
  const { reasons, flags } = signsInUse(FIGURE);
  const signs = [...reasons.map(words.reason), ...flags.map(words.flag)];
  for (const said of [title, "Bron: CBS", link.split("?")[0] ?? "", ...signs]) expect(text).toContain(said);
}

describe.each(FORMS.map((form) => [form.id, form] as const))("the form %s", (_, form) => {
  it.each(MADE.map((format) => [format.id, format] as const))("becomes %s", async (id, format) => {
    for (const language of SPOKEN) {
      const exported = shown(form, language, id === "film" ? await played(form) : {});
      if (id === "everything") {
        const made = await bundle(format, [exported], TOOLS);
        expect("name" in made && made.name).toMatch(/\.zip$/);
        continue;
      }
      const fit = (await format.fits?.())?.(exported);
      if (fit?.blocks) {
        expect(await (await format.load())([exported], TOOLS)).toEqual({ refused: fit.message });
        continue;
      }
      const bytes = await bytesOf(format, exported);
      const cells = CELLS[id];
      if (cells) expect(await cells(bytes)).toEqual(signsOfCells(FIGURE));
      else if (WITHOUT_FIGURES.has(id)) expect(textIn(bytes)).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      else expectAllSaid(textIn(bytes), exported);
    }
  });
});

it("a PNG is the very picture of the SVG", async () => {
  const exported = shown(FIRST_FORM, "nl");
  const rasterise = (svg: string) => Promise.resolve(new TextEncoder().encode(svg));
  expect(await textOf(pngFormat, exported, { rasterise })).toBe(await textOf(svgFormat, exported));
});

describe.each(SPOKEN)("a PDF of all forms in %s", (language) => {
  const figures = FORMS.map((form) => shown(form, language));

  it.skipIf(!HAS_PDF_READER)("says of each what is to be said (pdftotext, where it is on this machine)", async () => {
    const made = await (await pdfFormat.load())(figures, TOOLS);
    if ("refused" in made) throw new Error(made.refused.id);
    const pages = pdfPages(new Uint8Array(await new Blob([...made.parts]).arrayBuffer()));
    for (const [at, exported] of figures.entries()) {
      const own = made.inside?.parts.flatMap(({ figure }, page) => (figure === at ? [pages[page]] : [])) ?? [];
      expectAllSaid(own.join(" "), exported);
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
