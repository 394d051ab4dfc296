import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../../src/analysis/result.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { Histogram } from "../../../../src/presentations/map/Histogram.tsx";
import { sceneOf } from "../../../../src/presentations/map/scene.ts";
import { SideList } from "../../../../src/presentations/map/SideList.tsx";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { resultOf } from "./small.ts";

const words = createWords("nl");
const theme = makeTheme(false);
const figures = (values: readonly number[]) =>
  resultOf(Object.fromEntries(values.map((value, at) => [`GM${String(at)}`, [value]])), { decimals: 0 });
const sceneFor = (result: ReturnType<typeof figures>) =>
  sceneOf(result, { palette: "auto", series: 0, slot: null }, theme);
const textsIn = (markup: string) => markup.split(/<[^>]*>/).filter(Boolean);

describe("beside a map", () => {
  const sideOf = (values: readonly number[], change = (result: Result) => result) => {
    const result = change(figures(values));
    return renderToStaticMarkup(<SideList {...{ result, words }} scene={sceneFor(result)} mine={undefined} />);
  };

  it("neighbourhoods of several municipalities stand there with the name of theirs, those of one without", () => {
    const centresOf =
      (...towns: readonly string[]) =>
      (result: Result): Result => ({
        ...result,
        areas: result.areas.map((area, row) => {
          const [name, town] = ["Centrum", towns[row] ?? ""].map((text) => ({ nl: text, en: text }));
          return name && town ? { ...area, name, municipality: town } : area;
        }),
      });
    expect(textsIn(sideOf([1, 2], centresOf("Ede", "Epe")))).toEqual(
      expect.arrayContaining(["Centrum, Ede", "Centrum, Epe"]),
    );
    expect(textsIn(sideOf([1, 2], centresOf("Ede", "Ede")))).not.toContain("Centrum, Ede");
  });

  it("the ends of the row say how many more areas are like the last of them", () => {
    const zeros = new Array<number>(9).fill(0);
    const side = sideOf([...zeros, 1, 2, 3, 4, 5, 6, 7]);
    expect(textsIn(side)).toContain("en nog 3 met 0");
    expect(side.match(/en nog/g)).toHaveLength(1);
    expect(sideOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])).not.toContain("en nog");
  });

  it("the limits between classes stand on an axis with its ends, over how many areas each class has", () => {
    const result = figures([10, 11, 12, 19, 20, 25, 48, 50]);
    const panel = renderToStaticMarkup(
      <Histogram {...{ result, words, theme }} scene={sceneFor(result)} onLimits={() => undefined} />,
    );
    expect(textsIn(panel).slice(0, 5)).toEqual(["10", "50", "4", "2", "2"]);
    const close = renderToStaticMarkup(
      <Histogram
        {...{ result: figures([19, 20, 30, 90]), words, theme }}
        scene={sceneFor(figures([19, 20, 30, 90]))}
        onLimits={() => undefined}
      />,
    );
    // The end under a knob is not written through it.
    expect(textsIn(close).slice(0, 4)).toEqual(["90", "1", "1", "2"]);
  });
});
