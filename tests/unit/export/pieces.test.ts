import { expect, it } from "vitest";
import { bundle } from "../../../src/export/bundle.ts";
import { docxFormat } from "../../../src/export/docx/format.ts";
import type { Exported } from "../../../src/export/format.ts";
import { drawnOn, LEAST_READ, ROOM } from "../../../src/export/onPaper.ts";
import { drawFigure } from "../../../src/export/picture/figure.ts";
import { pptxFormat } from "../../../src/export/pptx/format.ts";
import { previewPiece } from "../../../src/export/previewPiece.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { picturePieces } from "../../../src/export/svg/pieces.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { svgSize } from "../../../src/presentations/svg.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { resultOf } from "../presentations/results.ts";
import { bytesOf, exportedOf, TOOLS } from "./exported.ts";

const ROOM_OF_FIGURE = { width: 760, height: 470 };

async function drawn(id: string, areas: number): Promise<readonly [string, Exported]> {
  const form = formById(id);
  if (!form) throw new Error(`no form ${id}`);
  const picture = { form, options: {}, theme: makeTheme(false) };
  const exported = exportedOf(resultOf({ areas, slots: 2 }), { picture });
  return [await drawFigure(exported, picture, ROOM_OF_FIGURE), exported];
}

/** What is written in a picture, without its title. */
const wordsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text = ""]) => text);
const isPlace = (text: string): boolean => text.startsWith("Gemeente ");

it("hundreds of bars go on over pages, each place on one of them, under the figures of their axis", async () => {
  const [svg] = await drawn("bar", 300);
  const pieces = picturePieces(svg, 1000, 800);
  expect(pieces.length).toBeGreaterThan(3);
  const axis = wordsOf(svg)
    .filter((text) => /^\d+$/.test(text))
    .slice(0, 3);
  for (const [at, piece] of pieces.entries()) {
    expect(svgSize(piece).height).toBeLessThanOrEqual(at === 0 ? 800 : 1000);
    expect(wordsOf(piece)).toEqual(expect.arrayContaining(axis));
  }
  const places = wordsOf(svg).filter(isPlace);
  expect(places).toHaveLength(300);
  expect(pieces.flatMap(wordsOf).filter(isPlace)).toEqual(places);
});

it("what fits stays as it is, and so does what cannot be taken apart", async () => {
  const [svg] = await drawn("line", 5);
  expect(picturePieces(svg, 1000)).toEqual([svg]);
  const [first = ""] = picturePieces(svg.replace(/ height="\d+"/, ' height="4700"'), 400, 400);
  expect(svgSize(first).height).toBe(4700);
});

it("on paper no letter of many bars is smaller than 6 points", async () => {
  const [svg] = await drawn("bar", 300);
  const { pieces, scale } = drawnOn(svg);
  expect(scale).toBeGreaterThanOrEqual(LEAST_READ);
  for (const { height } of pieces) expect(height).toBeLessThanOrEqual(ROOM.portrait.height);
});

it.each([docxFormat, pptxFormat])("so they do in $id, each piece saying which it is", async (format) => {
  const [, exported] = await drawn("bar", 120);
  const drawnPieces: string[] = [];
  const rasterise = (svg: string, scale: number) => {
    drawnPieces.push(svg);
    return TOOLS.rasterise(svg, scale);
  };
  await bytesOf(format, exported, { rasterise });
  expect(drawnPieces.length).toBeGreaterThan(2);
  const inside = await (await format.inside?.())?.([exported], "");
  expect(inside?.parts.filter(({ shows }) => shows === "picture")).toHaveLength(drawnPieces.length);
});

/** Documents: not the zip of files, which says what it holds in a list. */
const IN_PIECES = FORMATS.filter(({ preview, many, lists }) => preview === "picture" && many && !lists);

it.each(IN_PIECES.map((format) => [format.id, format] as const))(
  "beforehand each page of %s shows its own piece of a high figure, and says which",
  async (_, format) => {
    const [svg, exported] = await drawn("bar", 120);
    const made = await bundle(format, [exported], TOOLS);
    const inside = "parts" in made ? (made.inside ?? (await (await format.inside?.())?.([exported], ""))) : undefined;
    const pictures = inside?.parts.filter(({ shows }) => shows === "picture") ?? [];
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.map(({ piece }) => piece)).toEqual(pictures.map((_, at) => [at, pictures.length]));
    const seen = await Promise.all(pictures.map(({ piece }) => previewPiece(format, exported, piece?.[0] ?? 0)));
    const places = seen.map((one) => ("parts" in one ? wordsOf(one.parts.join("")) : []).filter(isPlace));
    for (const each of places) expect(each.length).toBeGreaterThan(0);
    expect(places.flat()).toEqual(wordsOf(svg).filter(isPlace));
  },
);
