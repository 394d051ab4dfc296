import { expect, it } from "vitest";
import { aboutInDocument, aboutOf } from "../../../src/export/about.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { mindOf } from "../../../src/export/mind.ts";
import { everySign, ONE_CELL, resultOf } from "../presentations/results.ts";
import { exportedOf, TOOLS } from "./exported.ts";

it("units, sources and signs share a line in a document, and say the same", () => {
  for (const result of [resultOf({ series: 3 }), everySign(), ONE_CELL]) {
    const exported = exportedOf(result);
    const [long, short] = [aboutOf(exported), aboutInDocument(exported)];
    const valuesOf = (facts: typeof long, name: string) => facts.filter((fact) => fact.name === name);
    for (const name of ["Eenheid", "Bron", "Teken"]) {
      const values = [...new Set(valuesOf(long, name).map(({ value }) => value))];
      expect(valuesOf(short, name).map(({ value }) => value)).toEqual(values.length > 0 ? [values.join("; ")] : []);
    }
    const others = (facts: typeof long) => facts.filter(({ name }) => !["Eenheid", "Bron", "Teken"].includes(name));
    expect(others(short)).toEqual(others(long));
  }
  expect(aboutInDocument(exportedOf(everySign())).length).toBeLessThan(aboutOf(exportedOf(everySign())).length);
});

it("what cannot be drawn is no picture, and a document says why it has only the table", async () => {
  const { picture, ...drawn } = exportedOf(ONE_CELL);
  expect(picture).toBeDefined();
  const exported = { ...drawn, undrawn: "Kies er drie." };
  const said = "De gekozen weergave kan dit niet tekenen. Kies er drie. Als tabel kan het wel.";
  for (const format of FORMATS.filter(({ id }) => id === "svg" || id === "png")) {
    const fit = (await format.fits?.())?.(exported);
    expect(fit && exported.words.say(fit.message)).toBe(said);
    expect(await (await format.load())([exported], TOOLS)).toEqual({ refused: fit?.message });
  }
  expect(mindOf(exported)).toContain(said);
  expect(aboutInDocument(exported).map(({ value }) => value)).toContain(said);
});
