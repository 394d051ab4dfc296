import { expect, it } from "vitest";
import { forWord } from "../../../src/export/copy/forWord.ts";
import { pasteFormat } from "../../../src/export/copy/format.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { tableHtml } from "../../../src/export/copy/table.ts";
import { everySign, resultOf } from "../presentations/results.ts";
import { exportedOf, textOf } from "./exported.ts";

it("what is pasted in a document has title, figure with its words, table, own note, signs, source and link, in that order", () => {
  const exported = exportedOf(everySign(), { note: "Let op de <rand>." });
  const png = new Uint8Array([1, 2, 3]);
  const { html, text } = forWord(exported, [{ png, width: 640, height: 400, alt: "In woorden." }]);
  const order = (written: string, parts: readonly string[]): void => {
    const places = parts.map((part) => written.indexOf(part));
    expect(places, parts.join()).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  };
  const end = ["niet gepubliceerd", "Bron: CBS (CC BY 4.0)", "https://example.org/?indicators=a"];
  order(html, [
    "<h2>Onderwerp 0",
    'width="605" height="378" alt="In woorden."',
    "<table",
    "Let op de &lt;rand&gt;.",
    ...end,
  ]);
  order(text, ["Onderwerp 0", "Gemeente 1", "Let op de <rand>.", ...end]);
});

it("a figure that is itself a table is pasted without a picture of it", () => {
  expect(forWord(exportedOf(everySign()), []).html).not.toContain("<img");
});

it("a picture that is higher than a page is pasted in pieces that each fit on one, in order, and say which they are", async () => {
  const form = formById("bar");
  if (!form) throw new Error("no bar");
  const figure = exportedOf(resultOf({ areas: 90, slots: 1 }), {
    picture: { form, options: {}, theme: makeTheme(false) },
  });
  const html = await textOf(pasteFormat, figure);
  const pieces = [...html.matchAll(/<img [^>]*width="(\d+)" height="(\d+)" alt="([^"]*)"/g)];
  expect(pieces.length).toBeGreaterThan(1);
  for (const [, width, height] of pieces) {
    expect(Number(width)).toBeLessThanOrEqual(605);
    expect(Number(height)).toBeLessThanOrEqual(800);
  }
  expect(pieces[1]?.[3]).toContain(`2 van ${pieces.length}`);
});

it("a spreadsheet gets the number beside what is shown, and its sign is not lost", () => {
  const html = tableHtml(exportedOf(everySign()));
  const cellOf = (shown: string) => html.split("<td").find((cell) => cell.includes(`>${shown}</td>`)) ?? "";
  expect(cellOf("14*")).toContain('x:num="14"');
  expect(cellOf("14*")).toContain(String.raw`mso-number-format:&quot;\#\,\#\#0\\\*&quot;`);
  expect(cellOf("14*")).not.toContain("sdval");
  expect(cellOf("0")).toContain('x:num="0" sdval="0" sdnum="1033;1043;#,##0"');
  // A sign in place of a figure is no number.
  expect(cellOf("x")).not.toContain("num=");
});
