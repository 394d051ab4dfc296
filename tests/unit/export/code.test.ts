import { describe, expect, it, onTestFinished } from "vitest";
import { FORMATS } from "../../../src/export/registry.ts";
import { directAt } from "../../../src/sources/cbs/direct.ts";
import type { Exported } from "../../../src/export/format.ts";
import { everySign, memberOf, resultOf, seriesOf } from "../presentations/results.ts";
import { exportedOf, textOf } from "./exported.ts";
import { liveFigure } from "./liveFigure.ts";

/** The text of a script or a list of addresses. */
function written(id: string, exported: Exported): Promise<string> {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  return textOf(format, exported);
}

/** The text that stands in a script as a text of its language. */
function handed(script: string, name: RegExp): unknown {
  const text: unknown = JSON.parse(name.exec(script)?.[1] ?? "null");
  return JSON.parse(String(text));
}

describe("figures that come from CBS", () => {
  it("are asked of CBS itself: the very measure, member, areas and periods, and the bounds left out", async () => {
    const { exported, asked, close } = await liveFigure();
    onTestFinished(close);
    const script = await written("code-python", exported);
    const office = handed(script, /^FROM_OFFICE = json\.loads\((.*)\)$/m);
    const base = new URL("../odata/v1/CBS/80001tst/Observations", exported.store).href;
    const filter = (sex: string, areas: string): string =>
      `${base}?$filter=${encodeURIComponent(
        `Measure eq 'M1' and Geslacht eq '${sex}' and Marges eq 'MW00000' and ${areas} and (Perioden eq '2020JJ00' or Perioden eq '2021JJ00')`,
      )}`;
    const men = {
      ...{ indicator: "80001tst:M1", level: "gemeente", area: "RegioS", areas: ["GM0344", "GM1979"], factor: 1000 },
      ...{ period: "Perioden", periods: { "2020JJ00": "2020", "2021JJ00": "2021" }, members: { Geslacht: ["3000"] } },
      addresses: [filter("3000", "(RegioS eq 'GM0344' or RegioS eq 'GM1979')")],
    };
    expect(office).toMatchObject([
      men,
      { ...men, level: "land", areas: ["NL01"], addresses: [filter("3000", "RegioS eq 'NL01'")] },
      { members: { Geslacht: ["4000"] } },
      { members: { Geslacht: ["4000"] } },
    ]);
    expect(script).toContain("# 80001tst:M1 wordt rechtstreeks bij de bron gelezen");
    const list = await written("code-address", exported);
    for (const address of men.addresses) expect(list).toContain(address);
    expect(list).toContain("× 1.000");
    // To say where they are nobody is asked anything.
    expect(asked()).toEqual([]);
  });

  it.each([
    ["code-python", /^WANTED = json\.loads\((.*)\)$/m],
    ["code-r", /^wanted <- fromJSON\((.*), simplifyVector = FALSE\)$/m],
  ])("stand beside those of the store in %s", async (id, name) => {
    const { exported, close } = await liveFigure();
    onTestFinished(close);
    const script = await written(id, exported);
    expect(handed(script, name)).toMatchObject([{ indicator: "population", periods: ["2020", "2021"] }]);
    expect(script).toContain("80001tst");
  });
});

describe("figures that the store has from CBS", () => {
  const AREAS = "(RegioS eq 'GM0344' or RegioS eq 'GM1979')";
  const FILTER = `Measure eq 'M1' and Geslacht eq '3000' and Marges eq 'MW00000' and ${AREAS} and (Perioden eq '2020JJ00' or Perioden eq '2021JJ00')`;

  it.each([
    ["code-python", /^AT_SOURCE = json\.loads\((.*)\)$/m, "READ_AT_SOURCE = False"],
    ["code-r", /^at_source <- fromJSON\((.*), simplifyVector = FALSE\)$/m, "READ_AT_SOURCE <- FALSE"],
  ])("can be read there too, of the levels that are from there, in %s", async (id, name, choice) => {
    const { exported, close } = await liveFigure();
    onTestFinished(close);
    const script = await written(id, exported);
    const base = new URL("../odata/v1/CBS/80001tst/Observations", exported.store).href;
    expect(handed(script, name)).toEqual([
      {
        ...{ indicator: "population", level: "gemeente", area: "RegioS", areas: ["GM0344", "GM1979"], factor: 1 },
        ...{ period: "Perioden", periods: { "2020JJ00": "2020", "2021JJ00": "2021" }, members: {} },
        addresses: [`${base}?$filter=${encodeURIComponent(FILTER)}`],
      },
    ]);
    expect(script).toContain(choice);
    expect(script).toContain("# population: dezelfde cijfers staan bij de bron zelf.");
    expect(await written("code-address", exported)).toContain(
      `Dezelfde cijfers bij de bron zelf, die ze sindsdien kan hebben herzien (OData v4):\n${base}?`,
    );
  });

  it("are asked of all areas of a level at once where there are many", () => {
    const office = { address: "https://office.test/T", measure: "M1", area: "RegioS", period: "Perioden" };
    const codes = Array.from({ length: 41 }, (_, at) => `GM${String(at).padStart(4, "0")}`);
    const { addresses } = directAt({ ...office, members: {}, levels: ["gemeente"] }, "gemeente", codes, ["2024"]);
    expect(addresses.map(decodeURIComponent)).toEqual([
      "https://office.test/T?$filter=Measure eq 'M1' and startswith(RegioS,'GM') and Perioden eq '2024JJ00'",
    ]);
  });
});

describe("figures of the store alone", () => {
  it("stand in the files that are named, of the levels that are shown; where they were made from is said", async () => {
    const exported = exportedOf(resultOf({ series: [seriesOf(0, { indicator: "topic-0" })], areas: 1, slots: 1 }));
    const list = await written("code-address", exported);
    expect(list).toContain(
      "https://example.org/store/data/gemeente.1.json\nhttps://example.org/store/data/gemeente-2000.2.json\n",
    );
    expect(list).not.toContain("land.3.json");
    expect(await written("code-r", exported)).toContain(
      "# topic-0 is gemaakt van: Tellingen, 80001TST, https://example.org/80001TST",
    );
  });

  it.each([
    ["code-python", /^WANTED = json\.loads\((.*)\)$/m],
    ["code-r", /^wanted <- fromJSON\((.*), simplifyVector = FALSE\)$/m],
  ])("are those of each member where several are added up, in %s", async (id, name) => {
    const both = { nl: "VVD + D66", en: "VVD + D66" };
    const series = [seriesOf(0, { members: [{ dimension: "party", code: "vvd:d66", name: both }] })];
    const script = await written(id, exportedOf(resultOf({ series, areas: 1, slots: 1 })));
    expect(handed(script, name)).toMatchObject([{ members: { party: ["vvd", "d66"] } }]);
  });

  it.each([
    ["code-python", /^WANTED = json\.loads\((.*)\)$/m],
    ["code-r", /^wanted <- fromJSON\((.*), simplifyVector = FALSE\)$/m],
  ])(
    "are those that a topic is worked out from, with the denominator of its year, each once, in %s",
    async (id, name) => {
      const series = ["share", "people"].map((indicator, at) => seriesOf(at, { indicator }));
      const slots = ["2024-03", "2024-04"].map((period) => ({ key: period, period }));
      const result = { ...resultOf({ series, areas: 1, slots }), periods: ["2024-03", "2024-04", "2024", "2024"] };
      const ratio = { numerator: "old", denominator: "people", factor: 100 };
      const [known] = exportedOf(result).definitions;
      const definitions = known ? [{ ...known, indicator: "share", ratio }] : [];
      const script = await written(id, exportedOf(result, { definitions }));
      expect(handed(script, name)).toMatchObject([
        { indicator: "old", periods: ["2024-03", "2024-04"] },
        { indicator: "people", periods: ["2024-03", "2024-04", "2024"] },
      ]);
      expect(script).toMatch(/^# .*: share = 100 × old ÷ people$/m);
      expect(await written("code-address", exportedOf(result, { definitions }))).toContain(
        "share = 100 × old ÷ people",
      );
    },
  );

  it("are those that a rate is divided by as well, of the store", async () => {
    const unit = { nl: "inwoners", en: "inhabitants" };
    const steps = [{ id: "analysis.per", params: { per: { value: 1000, decimals: 0 }, unit } }];
    const per = (denominator: string) => ({ steps, rate: { factor: 1000, denominator } });
    const series = [
      seriesOf(0, { indicator: "crimes", ...per("people") }),
      seriesOf(2, { indicator: "asked", rate: { factor: 100, denominator: "sample" } }),
      seriesOf(1, { indicator: "crimes", members: [memberOf("sex", "m")], ...per("cbs:1:M1") }),
    ];
    const script = await written("code-python", exportedOf(resultOf({ series, areas: 1, slots: 1 })));
    expect(handed(script, /^WANTED = json\.loads\((.*)\)$/m)).toMatchObject([
      { indicator: "crimes", members: {} },
      { indicator: "people", members: {} },
      { indicator: "asked" },
      { indicator: "crimes", members: { sex: ["m"] } },
    ]);
  });

  it.each(["code-python", "code-r"])("ask no office in %s", async (id) => {
    expect(await written(id, exportedOf(everySign()))).not.toMatch(/odata|office/i);
  });
});
