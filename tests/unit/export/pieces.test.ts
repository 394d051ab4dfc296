import { expect, it } from "vitest";
import { docxFormat } from "../../../src/export/docx/format.ts";
import type { Exported } from "../../../src/export/format.ts";
import { drawnOn, LEAST_READ, ROOM } from "../../../src/export/onPaper.ts";
import { drawFigure } from "../../../src/export/picture/figure.ts";
import { pptxFormat } from "../../../src/export/pptx/format.ts";
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
  const places = wordsOf(svg).filter((text) => text.startsWith("Gemeente "));
  expect(places).toHaveLength(300);
  expect(pieces.flatMap(wordsOf).filter((text) => text.startsWith("Gemeente "))).toEqual(places);
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
