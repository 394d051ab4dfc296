import { expect, it } from "vitest";
import { forWord } from "../../../src/export/copy/forWord.ts";
import { tableHtml } from "../../../src/export/copy/table.ts";
import { everySign } from "../presentations/results.ts";
import { exportedOf } from "./exported.ts";

it("what is pasted in a document has title, figure with its words, table, own note, signs, source and link, in that order", () => {
  const exported = exportedOf(everySign(), { note: "Let op de <rand>." });
  const { html, text } = forWord(exported, new Uint8Array([1, 2, 3]), 640);
  const order = (written: string, parts: readonly string[]): void => {
    const places = parts.map((part) => written.indexOf(part));
    expect(places, parts.join()).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  };
  const end = ["niet gepubliceerd", "Bron: CBS (CC BY 4.0)", "https://example.org/?indicators=a"];
  order(html, ["<h2>Onderwerp 0", 'width="640" alt="In woorden."', "<table", "Let op de &lt;rand&gt;.", ...end]);
  order(text, ["Onderwerp 0", "Gemeente 1", "Let op de <rand>.", ...end]);
});

it("a figure that is itself a table is pasted without a picture of it", () => {
  expect(forWord(exportedOf(everySign()), undefined, 640).html).not.toContain("<img");
});

it("a spreadsheet gets the number beside what is shown, and its sign is not lost", () => {
  const html = tableHtml(exportedOf(everySign()));
  const cellOf = (shown: string) => html.split("<td").find((cell) => cell.includes(`>${shown}</td>`)) ?? "";
  expect(cellOf("14*")).toContain('x:num="14"');
  expect(cellOf("14*")).toContain(String.raw`mso-number-format:&quot;\#\,\#\#0\\\*&quot;`);
  expect(cellOf("14*")).not.toContain("sdval");
  expect(cellOf("0")).toContain('x:num="0" sdval="0" sdnum="1033;1033;#,##0"');
  // A sign in place of a figure is no number.
  expect(cellOf("x")).not.toContain("num=");
});
