import { describe, expect, it } from "vitest";
import { aboutOf } from "../../../src/export/about.ts";
import { tableXml } from "../../../src/export/docx/table.ts";
import type { Exported } from "../../../src/export/format.ts";
import { tableHtml } from "../../../src/export/copy/table.ts";
import { makeStyles } from "../../../src/export/xlsx/styles.ts";
import { heatForm } from "../../../src/presentations/heat/entry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { resultOf } from "../presentations/results.ts";
import { exportedOf } from "./exported.ts";

describe("the colours of a heat table in a document", () => {
  const result = resultOf({ areas: 5, slots: 1, value: (_, area) => area });
  const of = (palette: string): Exported =>
    exportedOf(result, { picture: { form: heatForm, options: { by: "column", palette }, theme: makeTheme(false) } });
  const coloursOf = (exported: Exported) =>
    aboutOf(exported).flatMap(({ name, value }) => (name === "Kleuren" ? [value] : []));

  it("are said in words, as no legend stands beside its cells", () => {
    expect(coloursOf(of("petrol"))).toEqual(["Binnen elke kolom, van laag naar hoog: laag · hoog"]);
    expect(coloursOf(of("diverging"))).toContain("Onderstreept: de lage kant.");
    expect(coloursOf(exportedOf(result))).toEqual([]);
  });

  it("have the figures on the lower of two sides underlined, in Word, a spreadsheet and what is copied", () => {
    const styles = makeStyles();
    const looks = { fill: "#5f3603", ink: "#ffffff" };
    for (const low of [true, false]) styles.of({ decimals: 0, marks: "", reference: false, looks: { ...looks, low } });
    expect(styles.xml().match(/<u\/>/g)).toHaveLength(1);
    const sided = of("diverging");
    expect(tableXml(sided, "portrait").match(/<w:u w:val="single"\/>/g)).toHaveLength(2);
    expect(tableHtml(sided).match(/text-decoration:underline/g)).toHaveLength(2);
    expect(tableXml(of("petrol"), "portrait") + tableHtml(of("petrol"))).not.toMatch(/<w:u |underline/);
  });
});
