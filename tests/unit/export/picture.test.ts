import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { FORMS } from "../../../src/presentations/registry.ts";
import { pixelsOf } from "../../../src/export/picture/pixels.ts";
import { svgFormat } from "../../../src/export/picture/format.ts";
import { FIRST_SIZE } from "../../../src/export/settings.ts";
import { textWidth } from "../../../src/presentations/chart/text.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { resultOf } from "../presentations/results.ts";
import { exportedOf, textOf } from "./exported.ts";

const picture = (form: (typeof FORMS)[number], dark = false) => ({
  form,
  options: {},
  theme: makeTheme(dark),
});

/** What an XML reader says is wrong with it. */
function faults(xml: string): string[] {
  const said: string[] = [];
  new DOMParser({ onError: (_: string, message: string) => said.push(message) }).parseFromString(xml, "text/xml");
  return said;
}

describe.each(FORMS.map((form) => [form.id, form] as const))("%s as a picture", (_, form) => {
  it.each([false, true])(
    "is XML that says what it is and whose figures they are, and refers to nothing (dark: %s)",
    async (dark) => {
      const evil = '<script>&"title';
      const text = await textOf(svgFormat, exportedOf(resultOf(), { title: evil, picture: picture(form, dark) }));
      expect(faults(text)).toEqual([]);
      expect(text).not.toContain("<script");
      expect(text).toContain("Bron: CBS (CC BY 4.0)");
      expect(text).toContain("https://example.org/?indicators=a");
      const references = [...text.matchAll(/(?:href|src)="([^"]*)"|url\(["']?([^"')]*)/g)].map(
        ([, a, b]) => a ?? b ?? "",
      );
      expect(references.filter((to) => !to.startsWith("#") && !to.startsWith("data:"))).toEqual([]);
    },
  );
});

it("a title or an address of one long word stays within the picture, and is there in full", async () => {
  const [title, link] = ["w".repeat(300), `https://example.org/?indicators=${"a".repeat(900)}`];
  const [form] = FORMS;
  if (!form) throw new Error("no form");
  const text = await textOf(svgFormat, exportedOf(resultOf(), { title, link, picture: picture(form) }));
  const lines = [...text.matchAll(/<text [^>]*font-size="(\d+)"[^>]*>([^<]*)<\/text>/g)];
  const widths = lines.map(([, size, line = ""]) => textWidth(line, Number(size)));
  expect(Math.max(...widths)).toBeLessThanOrEqual(FIRST_SIZE.width);
  const said = lines.map(([, , line]) => line).join("");
  expect(said).toContain(title);
  expect(said).toContain(link);
});

it.each([
  [{ width: 4000, height: 4000 }, 4, true],
  [{ width: 960, height: 9000 }, 3, true],
  [{ width: 960, height: 9000 }, 4, false],
  [{ width: 4000, height: 4200 }, 4, false],
])("%o at %i× can be made in a browser: %s", (size, scale, fits) => {
  expect(pixelsOf(size, scale)).toEqual({ width: size.width * scale, height: size.height * scale, fits });
});
