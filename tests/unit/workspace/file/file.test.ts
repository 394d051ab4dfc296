import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FORMAT, readFile, writeFile } from "../../../../src/workspace/file/file.ts";
import { NEWEST } from "../../../../src/workspace/file/migrate.ts";
import { encodeLink } from "../../../../src/workspace/link/encode.ts";
import { WorkspaceSchema } from "../../../../src/workspace/schema.ts";
import { workspaceArbitrary } from "../arbitrary.ts";
import { mutatedFiles } from "../mutated.ts";
import { FULL, runs } from "../../full.ts";

const NOW = "2026-11-22T04:00:00.000Z";
const folder = new URL("../../../fixtures/files/", import.meta.url);
const files = readdirSync(folder);
const fixture = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** The links of the files that have been given out; lines are added and never changed. */
const LINKS: Readonly<Record<string, string>> = {
  "v1.meetlat.json":
    "workspace=Wonen%20in%20Utrecht&indicators=house-price~index.first&areas=GM0344,GM0307&compare=NL01" +
    "&periods=2015..2025&view=line&tab=indicators=population,votes-tk2025~party.vvd.d66/areas=in:PV26/periods=last:5/" +
    "order=value.1.1~desc&tab=title=Golf*20*c3*a9*c3*a9n/indicators=covid-admissions~sum.7~per.100000/" +
    "periods=2020-03-01..2020-04-30/classes=own:1,5,10/view=map/options=labels:true,palette:petrol&active=3" +
    "&names=GM0344:Domstad",
  // What came to a version later: fields that a file may have.
  "v1-report.meetlat.json":
    "workspace=Wonen%20in%20%7Bgebied%7D&indicators=population&areas=GM0344&tab=indicators=house-price/view=map&report=h:Wonen,2,t:In*20*7bgebied*401*7d*20wonen*20*7bcijfer*401*3aGM0344*7d*20mensen*2e,1&page=report",
};

/** With FULL=1 as many as the promise is about. */
const MUTATIONS = FULL ? 25_000 : 250;

describe("files are read for ever", () => {
  it("there is one of every version", () => {
    const versions = files.filter((name) => /^v\d+\.meetlat\.json$/.test(name));
    expect(versions).toEqual(Array.from({ length: NEWEST }, (_, i) => `v${i + 1}.meetlat.json`));
    expect([...files].sort()).toEqual(Object.keys(LINKS).sort());
  });

  it.each(files)("%s", (name) => {
    const { workspace, notices } = readFile(fixture(name));
    expect(notices).toEqual([]);
    expect(workspace && encodeLink(workspace)).toBe(LINKS[name]);
  });
});

describe("a file", () => {
  it("holds any workspace as it is", () => {
    fc.assert(
      fc.property(workspaceArbitrary, (workspace) => {
        expect(readFile(writeFile(workspace, NOW))).toEqual({ workspace, figures: {}, notices: [] });
      }),
      runs(100),
    );
  });

  it.each([
    ["nothing", "", "file-other"],
    ["no JSON", "{", "file-other"],
    ["another file", '{"type":"Topology"}', "file-other"],
    ["null", "null", "file-other"],
    ["no version", JSON.stringify({ format: FORMAT, workspace: {} }), "file-other"],
    ["a later version", JSON.stringify({ format: FORMAT, version: 99, workspace: {} }), "file-newer"],
    ["no workspace", JSON.stringify({ format: FORMAT, version: 1 }), "file-broken"],
    ["no tabs", JSON.stringify({ format: FORMAT, version: 1, workspace: { tabs: [] } }), "file-broken"],
    ["a well without bottom", "[".repeat(100_000), "file-other"],
  ])("that is %s says so", (_, text, id) => {
    expect(readFile(text)).toEqual({ workspace: null, notices: [{ id: `work.${id}` }] });
  });

  it("with wrong parts names them and opens the rest", () => {
    const file = JSON.parse(fixture("v1.meetlat.json")) as { workspace: Record<string, unknown> };
    const { tabs } = file.workspace as unknown as {
      tabs: { query: Record<string, unknown>; [field: string]: unknown }[];
    };
    const [first, second, third] = tabs;
    if (!first || !second || !third) throw new Error("the fixture has three tabs");
    first.query["periods"] = { kind: "exact", periods: ["2020", "2020-99"] };
    (second.query["series"] as unknown[])[0] = { source: "store", indicator: "<b>" };
    third.form = 7;
    third["id"] = first["id"];
    file.workspace["notes"] = "veel";
    file.workspace["active"] = "nergens";
    const { workspace, notices } = readFile(JSON.stringify(file));
    const named = notices.map((notice) => notice.params?.["part"]);
    for (const part of ["tabs.0.query.periods.periods.1", "tabs.1.query.series.0", "tabs.2.form", "notes"])
      expect(named).toContain(part);
    expect(workspace?.tabs.map((tab) => tab.query.series.map((series) => series.indicator))).toEqual([
      ["house-price"],
      ["votes-tk2025"],
      ["covid-admissions"],
    ]);
    expect(workspace?.tabs[0]?.query.periods).toEqual({ kind: "exact", periods: ["2020"] });
    expect(v.is(WorkspaceSchema, workspace)).toBe(true);
  });

  it("pollutes nothing", () => {
    const text = fixture("v1.meetlat.json").replace(
      '"options": {}',
      '"options": {"__proto__":{"polluted":1},"a":{"constructor":1}}',
    );
    const { workspace } = readFile(text);
    expect(Object.keys(workspace?.tabs[0]?.options ?? {})).toEqual(["a"]);
    expect("polluted" in {}).toBe(false);
    expect(Object.getPrototypeOf(workspace?.tabs[0]?.options ?? {})).toBe(Object.prototype);
  });

  it("that holds a number too large to be written again loses that option, and no other", () => {
    const text = fixture("v1.meetlat.json").replace('"options": {}', '"options": {"a":{"b":[1e999]},"c":5}');
    const { workspace, notices } = readFile(text);
    expect(notices).toEqual([{ id: "work.file-dropped", params: { part: "tabs.0.options.a" } }]);
    expect(workspace?.tabs[0]?.options).toEqual({ c: 5 });
  });

  it("that had an accident never throws, and what is opened fits the schema", { timeout: 1_200_000 }, () => {
    fc.assert(
      fc.property(mutatedFiles, (text) => {
        const read = readFile(text);
        if (read.workspace) expect(v.safeParse(WorkspaceSchema, read.workspace).issues).toBeUndefined();
      }),
      { numRuns: MUTATIONS, endOnFailure: true },
    );
  });

  it("of which any value was swapped for another never throws either", { timeout: 1_200_000 }, () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(workspaceArbitrary, fc.nat(), value, (workspace, at, put) => {
        const places = (JSON.stringify(workspace).match(/"[^"]*":/g) ?? []).length;
        let place = 0;
        const changed: unknown = JSON.parse(JSON.stringify(workspace), (_, old: unknown) =>
          place++ === at % Math.max(places, 1) ? put : old,
        );
        const read = readFile(JSON.stringify({ format: FORMAT, version: 1, workspace: changed }));
        if (read.workspace) expect(v.safeParse(WorkspaceSchema, read.workspace).issues).toBeUndefined();
      }),
      { numRuns: MUTATIONS, endOnFailure: true },
    );
  });
});
