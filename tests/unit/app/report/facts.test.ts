import { describe, expect, it } from "vitest";
import "../../../texts.ts";
import { factsOf, sayLive } from "../../../../src/app/report/facts.ts";
import { textsNaming } from "../../../../src/app/report/textsNaming.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { addIndicator, setTitle } from "../../../../src/workspace/actions.ts";
import { EMPTY_WORKSPACE } from "../../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../../src/workspace/document.ts";
import { addBlock } from "../../../../src/workspace/report/blocks.ts";
import type { Live } from "../../../../src/workspace/report/live.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { openRealStore } from "../../analysis/realStore.ts";

const store = await openRealStore();
const words = createWords("nl");

/** The answer to a link, and what can be said of it for a place. */
async function about(link: string, place?: string) {
  const query = decodeLink(link).workspace?.tabs[0]?.query;
  if (!query) throw new Error("a link has a tab");
  return { result: await store.run(query), areas: store.areas, words, title: "De titel", place };
}
const utrecht = await about("indicators=population&areas=GM0344&compare=NL01&periods=2019..2024", "GM0344");
const all = await about("indicators=self-rated-health&periods=2024", "GM0344");
const say = (live: Live, of = utrecht) => sayLive(live, of);

describe("live figures in words", () => {
  it("say the figure of the place, and of what it is compared with", () => {
    expect(say({ what: "figure" })).toEqual({ text: "374.238 inwoners" });
    expect(say({ what: "figure", area: "~1" })).toEqual({ text: "17.942.942 inwoners" });
    expect(say({ what: "area", area: "~1" })).toEqual({ text: "Nederland" });
    expect(say({ what: "period" })).toEqual({ text: "2024" });
    expect(say({ what: "title" })).toEqual({ text: "De titel" });
    expect(say({ what: "change" })).toEqual({ text: "21.372 meer dan in 2019" });
    expect(say({ what: "sentence" }).text).toContain("Utrecht 374.238 inwoners");
  });

  it("say the place among all, and who has the most", () => {
    expect(say({ what: "place" }, all).text).toMatch(/^plaats \d+ van 342$/);
    expect(say({ what: "highest" }, all).text).toMatch(/^Rozendaal \(83,8/);
    expect(say({ what: "lowest" }, all).text).toMatch(/^Heerlen \(61,6/);
    expect(say({ what: "figure" }, all).text).toMatch(/^76,1/);
    expect(say({ what: "area" }, { ...all, place: undefined }).text).toBe("342 gemeenten");
  });

  it("say why there is none, and never nothing", () => {
    for (const live of [
      { what: "figure", series: 2 },
      { what: "figure", area: "GM0855" },
      { what: "figure", area: "~2" },
      { what: "place" },
      { what: "highest" },
    ] as const) {
      expect(say(live), JSON.stringify(live)).toMatchObject({ missing: true });
      expect(say(live).text).not.toBe("");
    }
    expect(say({ what: "change" }, all)).toEqual({ text: "geen eerder cijfer", missing: true });
  });

  it("say a missing figure as its reason, not as zero", async () => {
    const before = await about("indicators=crimes&areas=GM0344&periods=2015", "GM0344");
    const { text, missing } = sayLive({ what: "figure" }, before);
    expect(missing).toBe(true);
    expect(text).not.toMatch(/\d/);
  });

  it("are offered with what they say now, each another, without those that cannot be said", () => {
    const facts = factsOf(utrecht);
    expect(facts.map(({ name }) => name)).toEqual([
      ...["Utrecht", "Nederland", "Verandering"],
      ...["Gebied", "Periode", "Zin", "Titel"],
    ]);
    for (const { live, text } of facts) expect(sayLive(live, utrecht)).toEqual({ text });
  });
});

describe("a name that stays behind in a person's own words", () => {
  it("is counted where it is a word of its own", () => {
    const whole = [
      (now: Workspace) => addIndicator(now, { indicator: "population" }),
      (now: Workspace) => setTitle(now, "Groei van Utrecht"),
      (now: Workspace) => addBlock(now, 0, { kind: "text", text: "In Utrechtse straten, {gebied}" }),
      (now: Workspace) => addBlock(now, 0, { kind: "heading", text: "Utrecht, nu" }),
    ].reduce((now, change) => change(now), EMPTY_WORKSPACE);
    expect(textsNaming(whole, "Utrecht")).toBe(2);
    expect(textsNaming(whole, "'s-Gravenhage (gemeente)")).toBe(0);
  });
});
