import { describe, expect, it } from "vitest";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { HEAVY_LINKS } from "../mutated.ts";

const ids = (link: string) => decodeLink(link).notices.map((notice) => notice.id);

describe("a link that means harm", () => {
  it("cannot reach the prototype of objects", () => {
    const json = encodeURIComponent(JSON.stringify({ a: 1 })).replaceAll("%", "*");
    for (const link of [
      "indicators=a~__proto__.polluted",
      "options=__proto__:polluted",
      "options=a:~*7b*22__proto__*22*3a*7b*22polluted*22*3a1*7d*7d",
      `options=constructor:~${json}`,
      "__proto__=polluted",
    ]) {
      const { workspace, notices } = decodeLink(link);
      expect(notices.length, link).toBeGreaterThan(0);
      const tab = workspace?.tabs[0];
      expect(Object.keys(tab?.options ?? {}), link).toEqual([]);
      expect(Object.hasOwn(tab?.query.series[0]?.members ?? {}, "__proto__"), link).toBe(false);
    }
    expect("polluted" in {}).toBe(false);
  });

  it.each(HEAVY_LINKS)("is read to its end, and named in few notices: %s", (_name, link) => {
    expect(decodeLink(link).notices.length).toBeLessThanOrEqual(13);
  });

  it("reads a zero with a sign as zero, in limits and in options", () => {
    const { workspace } = decodeLink("indicators=population&classes=own:-1,-0,1&options=a:-0,b:~*5b-0*5d");
    expect(workspace?.tabs[0]?.query.classes).toEqual({ method: "own", count: 4, limits: [-1, 0, 1] });
    expect(workspace?.tabs[0]?.options).toEqual({ a: 0, b: [0] });
  });

  it("refuses a number that is too large to be written again", () => {
    const { workspace, notices } = decodeLink("indicators=population&options=a:~*7b*22b*22*3a-1e999*7d");
    expect(notices).toHaveLength(1);
    expect(workspace?.tabs[0]?.options).toEqual({});
  });

  it("names what it does not understand and uses the rest", () => {
    const { workspace, notices } = decodeLink(
      "?indicators=population,%3Cb%3E&colour=red&periods=2020,20x0&level=&view=table",
    );
    expect(workspace?.tabs[0]?.query.series.map((series) => series.indicator)).toEqual(["population"]);
    expect(workspace?.tabs[0]?.query.periods).toEqual({ kind: "exact", periods: ["2020"] });
    expect(notices).toEqual([
      { id: "workspace.link-unknown-part", params: { part: "colour" } },
      { id: "workspace.link-malformed", params: { part: "indicators", piece: "<b>" } },
      { id: "workspace.link-malformed", params: { part: "level", piece: "" } },
      { id: "workspace.link-malformed", params: { part: "periods", piece: "20x0" } },
    ]);
  });

  it("knows the forms, levels and sources of the page when told", () => {
    const known = { forms: ["table"], levels: ["gemeente"], sources: ["store"] };
    const read = decodeLink("indicators=a,cbs:1:2&view=pie&level=planeet", known);
    expect(read.notices.map((notice) => notice.params?.["piece"])).toEqual(["cbs:1:2", "planeet", "pie"]);
    expect(read.workspace?.tabs[0]?.form).toBe("table");
  });

  it("takes the language for this page and says nothing about a workspace", () => {
    expect(decodeLink("?lang=en")).toEqual({ workspace: null, language: "en", notices: [] });
    expect(ids("lang=fr")).toEqual(["workspace.link-malformed"]);
    expect(decodeLink("")).toEqual({ workspace: null, notices: [] });
  });
});
