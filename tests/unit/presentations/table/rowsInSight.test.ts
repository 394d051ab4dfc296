// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { rowsInSight } from "../../../../src/presentations/table/rowsInSight.ts";
import { viewOf } from "../../../../src/presentations/table/view.ts";
import { figureAt } from "../../../../src/presentations/signs/figure.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { AREAS } from "../map/small.ts";
import { brokenDown, everySign, resultOf } from "../results.ts";

const words = createWords("nl");
const measure = (text: string): number => text.length * 7;
const ROOM = { clientWidth: 900, clientHeight: 400 };

function shown(result: Result, { rows = ["areas"], columns = ["series", "slots"], room = ROOM } = {}) {
  const view = viewOf({
    ...{ result, words, areas: AREAS, title: "Titel", order: undefined, mine: "GM0002", page: 0 },
    options: { rows, columns, decimals: null, codes: false, filled: false },
    onIntent: () => undefined,
  });
  const picture = rowsInSight(stub(room), view, measure);
  const texts = (selector: string): string[] =>
    [...picture.querySelectorAll(selector)].map((each) => each.textContent.trim());
  return { view, picture, texts };
}

function stub(room: typeof ROOM): HTMLElement {
  const element = document.createElement("div");
  for (const [name, value] of Object.entries(room)) Object.defineProperty(element, name, { value });
  return element;
}

describe("the rows in sight, before the grid is there", () => {
  it("show each figure as the grid writes it, every reason and mark with its words", () => {
    const result = everySign();
    const { view, picture } = shown(result, { room: { clientWidth: 9000, clientHeight: 4000 } });
    const lines = [...view.pinnedRows, ...view.rows];
    const columns = [...view.pinnedColumns, ...view.columns];
    const written = [...picture.querySelectorAll("tbody td.is-figure")].map((cell) => cell.textContent.trim());
    const wanted = lines.flatMap((row) =>
      columns.map((column) => {
        const figure = figureAt(result, view.layout.address(row, column), words, null);
        return [figure.text + figure.marks + (figure.margin ? `(${figure.margin})` : ""), figure.words.join(", ")]
          .filter(Boolean)
          .join(" ");
      }),
    );
    expect(written).toEqual(wanted);
  });

  it("are no more than fit, references first, and nothing of it speaks or can be pressed", () => {
    const { picture, texts } = shown(resultOf({ areas: 100, references: 1, slots: 60 }));
    expect(picture.querySelectorAll("tbody tr").length).toBe(Math.ceil(400 / 34));
    expect(texts("thead tr:last-child td").length).toBeLessThan(20);
    expect(texts("tbody .is-head")[0]).toContain("vergelijking");
    expect(picture.getAttribute("aria-hidden")).toBe("true");
    expect(picture.querySelector("button, a, [tabindex]")).toBeNull();
  });

  it("nest heads on either side, each over what goes under it", () => {
    const result = resultOf({ series: brokenDown("votes", { party: ["a", "b"] }), areas: 2, slots: 2 });
    const { picture, texts } = shown(result, { rows: ["areas", "by-party"], columns: ["slots"] });
    expect(texts("thead td.is-corner").length).toBe(2);
    const [first] = picture.querySelectorAll<HTMLTableCellElement>("tbody td");
    expect(first?.rowSpan).toBe(2);
    const across = shown(result, { rows: ["areas"], columns: ["by-party", "slots"] }).picture;
    const spans = [...across.querySelectorAll<HTMLTableCellElement>("thead tr:first-child td")].map(
      (cell) => cell.colSpan,
    );
    expect(spans).toEqual([1, 2, 2]);
  });

  it("point out the favourite area", () => {
    const { texts } = shown(resultOf({ areas: 4 }));
    expect(texts("tbody .is-area.is-mine").length).toBe(1);
  });
});
