import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { FORMS } from "../../../src/presentations/registry.ts";
import { pixelsOf } from "../../../src/export/picture/pixels.ts";
import { svgFormat } from "../../../src/export/picture/format.ts";
import { FIRST_SIZE } from "../../../src/export/settings.ts";
import { textWidth } from "../../../src/presentations/chart/text.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { everySign, resultOf } from "../presentations/results.ts";
import { exportedOf, textOf, TOOLS } from "./exported.ts";

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

const GROUND_NAMES = ["light", "dark", "transparent", "transparent-dark"] as const;

/** Width and height of the picture, how much larger its letters are, and place and size of the figure in it. */
function partsOf(text: string) {
  const [whole = "", figure = ""] = [...text.matchAll(/<svg\b[^>]*>/g)].map(([tag]) => tag);
  const read = (tag: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0);
  const times = read(whole, "width") / Number(/viewBox="0 0 ([\d.]+)/.exec(whole)?.[1] ?? NaN);
  return {
    times,
    ...{ width: read(whole, "width"), height: read(whole, "height") },
    ...{ right: times * (read(figure, "x") + read(figure, "width")) },
    ...{ bottom: times * (read(figure, "y") + read(figure, "height")) },
  };
}

const sized = (width: number, height: number) => ({ ...TOOLS.settings, size: { width, height } });
const signsIn = (text: string) =>
  [...text.matchAll(/<text [^>]*font-size="11"[^>]*>([^<]*)</g)].map(([, line = ""]) => line);

describe.each(FORMS.map((form) => [form.id, form] as const))("%s in a size that is asked for", (_, form) => {
  it("stands in it whole, above what is said of it", async () => {
    const result = resultOf({ series: 2, slots: 12, value: () => 1_234_567 });
    const made = await textOf(svgFormat, exportedOf(result, { picture: picture(form) }), { settings: sized(420, 420) });
    const { right, bottom, width, height } = partsOf(made);
    expect(width).toBeGreaterThanOrEqual(Math.max(420, right + 23));
    expect(height).toBeGreaterThanOrEqual(Math.max(420, bottom + 24));
  });
});

describe("a picture of a small table", () => {
  const table = exportedOf(resultOf({ areas: 2, slots: 2 }));

  it("ends below what it says, and fills a size that is asked for with larger letters", async () => {
    expect(partsOf(await textOf(svgFormat, table)).height).toBeLessThan(300);
    const slide = partsOf(await textOf(svgFormat, table, { settings: sized(1280, 720) }));
    expect(slide.height).toBe(720);
    // To a pixel of the figure, which is larger here.
    expect(Math.abs(slide.right - (1280 - 24 * slide.times))).toBeLessThan(slide.times);
  });

  it("has on a slide larger letters for who sits further away, unless not all would fit so", async () => {
    const times = async (areas: number, width: number, height: number) => {
      const asked = exportedOf(resultOf({ areas, slots: 2 }));
      return partsOf(await textOf(svgFormat, asked, { settings: sized(width, height) }));
    };
    expect(await times(2, 1280, 720)).toMatchObject({ times: 1280 / 960, width: 1280, height: 720 });
    expect(await times(2, 4000, 3001)).toMatchObject({ times: 1.4, width: 4000, height: 3001 });
    expect(await times(2, 680, 480)).toMatchObject({ times: 1 });
    expect(await times(80, 1280, 720)).toMatchObject({ times: 1, width: 1280 });
  });

  it.each(GROUND_NAMES)("has paper on the ground %s only where that is asked for", async (ground) => {
    const made = await textOf(svgFormat, table, { settings: { ...TOOLS.settings, ground } });
    expect(made.includes('<rect width="100%" height="100%"')).toBe(ground === "light" || ground === "dark");
  });

  it("says behind their signs what it shows, and by name alone what it does not", async () => {
    const odd = everySign(12);
    const said = signsIn(await textOf(svgFormat, exportedOf(odd)));
    expect(said.join(" ")).toContain("ᵇ berekend");
    expect(said.join(" ")).not.toContain("zonder teken in de figuur");
    const points = FORMS.find(({ id }) => id === "scatter");
    if (!points) throw new Error("no form");
    const drawn = signsIn(await textOf(svgFormat, exportedOf(odd, { picture: picture(points) })));
    expect(drawn.join(" ")).toMatch(/zonder teken in de figuur: .*berekend/);
    expect(drawn.join(" ")).not.toContain("ᵇ");
  });

  it("has what to mind and the remark of the person with it", async () => {
    const result = {
      ...resultOf(),
      notes: [{ severity: "caution", message: { id: "analysis.mixed-bases", params: { bases: "a, b" } } }],
    } as const;
    const text = await textOf(svgFormat, exportedOf(result, { note: "Zonder de eilanden." }));
    expect(signsIn(text)).toContain("Zonder de eilanden.");
    expect(signsIn(text).join(" ")).toContain("a, b");
  });
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
