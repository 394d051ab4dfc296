import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FLAGS } from "../../../../src/cube/flags.ts";
import { REASONS } from "../../../../src/cube/reason.ts";
import { LANGUAGES } from "../../../../src/cube/text.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { SignKey } from "../../../../src/presentations/signs/SignKey.tsx";
import { Twin } from "../../../../src/presentations/twin/Twin.tsx";
import { twinText } from "../../../../src/presentations/twin/twinText.ts";
import { brokenDown, everySign, LARGE, NO_FIGURES, ONE_CELL, resultOf } from "../results.ts";

const missing = REASONS.filter((reason) => reason !== "present");
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

describe.each(LANGUAGES)("the plain table, %s", (language) => {
  const words = createWords(language);

  it("says every reason and every flag in words", () => {
    const html = renderToStaticMarkup(<Twin result={everySign()} words={words} caption="Tekens" />);
    for (const reason of missing) expect(html).toContain(`> ${words.reason(reason)}</span>`);
    for (const flag of FLAGS) expect(html).toContain(words.flag(flag));
    expect(html).not.toContain("NaN");
  });

  it("explains the signs that occur, and no others", () => {
    const key = renderToStaticMarkup(<SignKey result={everySign()} words={words} />);
    expect(count(key, "<dt>")).toBe(missing.length + FLAGS.length);
    for (const reason of missing) expect(key).toContain(words.reason(reason));
    expect(renderToStaticMarkup(<SignKey result={ONE_CELL} words={words} />)).toBe("");
  });

  it("is the same in plain text, with reasons in words", () => {
    const text = twinText(everySign(), words);
    for (const reason of missing) expect(text).toContain(words.reason(reason));
    for (const flag of FLAGS) expect(text).toContain(words.flag(flag));
    expect(text).not.toContain("NaN");
  });
});

describe("the plain table", () => {
  const words = createWords("nl");
  const nested = resultOf({
    series: brokenDown("bevolking", { sex: ["m", "v"], age: ["0", "1"] }),
    areas: 6,
    references: 1,
  });

  it("ties every figure to heads that exist", () => {
    const html = renderToStaticMarkup(
      <Twin
        result={nested}
        words={words}
        caption="Bevolking"
        options={{ rows: ["areas", "by-sex"], columns: ["slots", "by-age"] }}
      />,
    );
    const ids = new Set([...html.matchAll(/<th[^>]* id="([^"]+)"/g)].map(([, id]) => id));
    const headers = [...html.matchAll(/<td headers="([^"]+)"/g)].map(([, list = ""]) => list.split(" "));
    expect(headers).toHaveLength(nested.values.length);
    for (const list of headers) {
      expect(list).toHaveLength(5);
      for (const id of list) expect(ids).toContain(id);
    }
    expect(html).toContain("<caption>Bevolking</caption>");
    expect(html).toContain('scope="rowgroup"');
    expect(html).toContain('scope="colgroup"');
  });

  it("writes figures as the language does and marks what is compared with", () => {
    const html = renderToStaticMarkup(
      <Twin result={resultOf({ areas: 1, slots: 1, value: () => 17_407_585 })} words={words} caption="" />,
    );
    expect(html).toContain("17.407.585");
    expect(renderToStaticMarkup(<Twin result={nested} words={words} caption="" />)).toContain("vergelijking");
  });

  it("shows a large result in pages of about ten thousand cells", () => {
    const html = renderToStaticMarkup(<Twin result={LARGE} words={words} caption="Groot" />);
    expect(count(html, "<td")).toBeLessThanOrEqual(10_000);
    expect(count(html, "<td")).toBeGreaterThan(5_000);
    expect(html).toContain("van 342");
    expect(html).toContain("van 425");
  });

  it("is an empty table when there are no figures", () => {
    expect(renderToStaticMarkup(<Twin result={NO_FIGURES} words={words} caption="Leeg" />)).toContain("Leeg");
  });

  it("has one line of text per row below its heads", () => {
    const lines = twinText(nested, words, { rows: ["areas"], columns: [] }).split("\n");
    expect(lines).toHaveLength(4 + 6);
    expect(new Set(lines.map((line) => count(line, "\t"))).size).toBe(1);
  });
});
