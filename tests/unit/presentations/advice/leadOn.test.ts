import { describe, expect, it } from "vitest";
import type { Query } from "../../../../src/analysis/query.ts";
import { judge } from "../../../../src/presentations/advice/judge.ts";
import { leadOn } from "../../../../src/presentations/advice/leadOn.ts";
import type { Advice } from "../../../../src/presentations/form.ts";
import { FORMS } from "../../../../src/presentations/registry.ts";
import { activeTab } from "../../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { openRealStore } from "../../analysis/realStore.ts";

const TEN = "GM0344,GM0363,GM0599,GM0518,GM0307,GM0310,GM0342,GM0355,GM0632,GM0736";
/** What people begin with: each is nothing to draw for some forms, for another reason. */
const SELECTIONS: Readonly<Record<string, string>> = {
  "one figure": "indicators=share-65plus&areas=GM0344&periods=2024",
  "a few years of ten areas": `indicators=house-price&areas=${TEN}&periods=2020..2024`,
  "two topics of one moment": `indicators=share-65plus,house-price&areas=${TEN}&periods=2024`,
  "two topics of one area": "indicators=crimes,population&areas=GM0344&periods=2019..2024",
  "several topics beside the country":
    "indicators=share-65plus,self-rated-health,crimes-per-1000&areas=GM0344&compare=NL01&periods=2024",
  "days of two areas": "indicators=covid-admissions&areas=GM0344,GM0363&periods=2020-03-01..2020-04-30",
  "the country": "indicators=population&level=land&areas=NL01&periods=2024",
  "a year without figures": "indicators=house-price&areas=GM0344&periods=1999",
};
/** So often a person may have to press before there is a picture. */
const MOST_PRESSES = 2;

/** The advice of every form on a question. */
async function advised(query: Query): Promise<ReadonlyMap<string, Advice>> {
  const { run, catalogue, areas } = await openRealStore(query.level);
  const asked = { result: await run(query), query, catalogue, areas };
  const judged = FORMS.map(async (form) => [form.id, judge(await form.declaration(), asked)] as const);
  return leadOn(new Map(await Promise.all(judged)));
}

describe.each(Object.entries(SELECTIONS))("of %s", (_, link) => {
  it("no form is a dead end: its button comes to a picture, and says nothing twice on the way", async () => {
    const { workspace } = decodeLink(link);
    if (!workspace) throw new Error("the link shows nothing");
    const { query } = activeTab(workspace);
    const known = new Map([[JSON.stringify(query), advised(query)]]);
    const adviceOf = async (asked: Query, form: string): Promise<Advice | undefined> => {
      const key = JSON.stringify(asked);
      const advice = known.get(key) ?? advised(asked);
      known.set(key, advice);
      return (await advice).get(form);
    };
    const stuck: string[] = [];
    for (const { id } of FORMS) {
      let [asked, form] = [query, id];
      const said: string[] = [];
      let advice = await adviceOf(asked, form);
      while (advice?.grade === "impossible" && said.length <= MOST_PRESSES) {
        said.push(advice.reason.id);
        const { remedy } = advice;
        if (remedy?.kind === "mend") asked = remedy.change(asked);
        if (remedy?.kind === "mend" || remedy?.kind === "form") form = remedy.form ?? form;
        advice = await adviceOf(asked, form);
      }
      if (said.length > MOST_PRESSES || new Set(said).size < said.length) stuck.push(`${id}: ${said.join(", ")}`);
    }
    expect(stuck).toEqual([]);
  });
});

const grade = (grade: Advice["grade"], remedy?: Advice["remedy"]): Advice => {
  return { grade, reason: { id: "said" }, ...(remedy && { remedy }) };
};
const show = (form: string) => ({ kind: "form", form }) as const;
const mend = { kind: "mend", label: { id: "label" }, change: (query: Query) => query } as const;

describe("a button that shows another form", () => {
  it("does what that form asks where it cannot be drawn or misleads, and shows it", () => {
    const led = leadOn(
      new Map([
        ["calendar", grade("impossible", show("line"))],
        ["profile", { ...grade("possible", show("bar")), more: [grade("possible", show("line"))] }],
        ["line", grade("impossible", mend)],
        ["bar", grade("misleading", mend)],
      ]),
    );
    expect(led.get("calendar")?.remedy).toEqual({ ...mend, form: "line" });
    expect(led.get("profile")?.remedy).toEqual({ ...mend, form: "bar" });
    expect(led.get("profile")?.more?.[0]?.remedy).toEqual({ ...mend, form: "line" });
  });

  it("goes on to the form that one names, never back and never round", () => {
    const led = leadOn(
      new Map([
        ["dual", grade("impossible", show("line"))],
        ["line", grade("impossible", show("bar"))],
        ["bar", grade("good")],
        ["pie", grade("impossible", show("treemap"))],
        ["treemap", grade("impossible", show("pie"))],
        ["maps", grade("possible", show("map"))],
        ["map", grade("good")],
      ]),
    );
    expect(led.get("dual")?.remedy).toEqual(show("bar"));
    expect(led.get("pie")?.remedy).toEqual(show("treemap"));
    expect(led.get("maps")?.remedy).toEqual(show("map"));
    expect(led.get("bar")).toEqual(grade("good"));
  });
});
