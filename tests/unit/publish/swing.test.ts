import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readSwingValue, splitArea } from "../../../src/publish/origins/swing/marks.ts";
import { without } from "../../../src/sources/without.ts";
import { sendJson } from "../sources/server.ts";
import { collecting, playing } from "./collecting.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Where the service lies according to the payloads; the test server puts its own address there. */
const ROOT = "https://swing.example/odata/";
const OWN = new URL("../../fixtures/swing/", import.meta.url);
const SHARED = new URL("file:///work/shared/fixtures/swing-ods/");
const KEY = { SWING_KEY: "secret" };

const valuesOf = (owner: string, level: string): string =>
  `${owner}/GeoLevels('${level}')/PeriodLevels('year')/Periods('all')/Values`;
const OF_BEVTOT = valuesOf("Variables('bevtot')", "gemeente");

/** Path → file written by hand; the figures are made up. */
const PAYLOADS: Readonly<Record<string, string>> = {
  $metadata: "metadata.xml",
  "Variables('bevtot')": "variable.json",
  [OF_BEVTOT]: "values-1.json",
  more: "values-2.json",
  [valuesOf("Variables('bevtot')", "sector_oud")]: "values-sector.json",
  [valuesOf("CubeVariables('bevtot')/DimItems('lft65p')", "gemeente")]: "cube-values.json",
};

type Spoil = (path: string, response: ServerResponse) => boolean;

/** A site of Swing with these payloads, which asks for a key, and an origin that reads it. */
async function site(spoil?: Spoil, payloads = PAYLOADS, folder = OWN) {
  let updated: string | undefined;
  const own = (name: string): string => readFileSync(new URL(name, OWN), "utf8");
  const answerTo = (path: string): readonly [status: number, body: string] => {
    const name = payloads[path];
    if (name === undefined) return [404, own("error-404.json")];
    if (name.endsWith(".xml")) return [200, own(name)];
    if (updated !== undefined && path === "Variables('bevtot')") return [200, JSON.stringify({ LastUpdate: updated })];
    return [200, readFileSync(new URL(name, folder), "utf8")];
  };
  const server = await playing((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice("/odata/".length);
    const allowed = request.headers["apikey"] === KEY.SWING_KEY;
    if (allowed && spoil?.(path, response)) return;
    const [status, body] = allowed ? answerTo(path) : [401, own("error-401.json")];
    const type = body.startsWith("<") ? "application/xml" : "application/json";
    response
      .writeHead(status, { "content-type": type })
      .end(body.replaceAll(ROOT, new URL("odata/", server.base).href));
  });
  const gemeente = { level: "gemeente", prefix: "GM", codes: { "99999": "" } };
  const config = {
    id: "swing",
    kind: "swing",
    root: new URL("odata/", server.base).href,
    key: "SWING_KEY",
    pace: 0,
    figures: [{ select: "people", variable: "bevtot", levels: [gemeente] }],
  };
  return { server, config, gemeente, change: () => (updated = "2025-07-01") };
}

test("four marks are four reasons, as text and as the numbers that stand for them; anything else is no figure", () => {
  expect(["", "-", "x", "?", "nvt", "-99997", "0", "10.5", "-3", "1.234,5", "abc"].map(readSwingValue)).toEqual([
    "empty",
    "empty",
    "suppressed",
    "not-published",
    "not-applicable",
    "suppressed",
    0,
    10.5,
    -3,
    undefined,
    undefined,
  ]);
  expect(splitArea("gemeente2024_106")).toEqual(["gemeente2024", "106"]);
  expect(splitArea("sector_oud_A00-")).toEqual(["sector_oud", "A00-"]);
});

test("comes in page by page, one question at a time, with its key, and again only when it changed", async () => {
  const { server, config, change } = await site();
  const { shelf, round } = collecting();
  expect(await round([config], KEY)).toMatchObject([{ outcome: "new", count: 6 }]);
  expect(shelf.read("swing").split("\n").slice(1, -1)).toEqual([
    "people,,,2024,12,,",
    "people,GM0003,,2024,,not-applicable,",
    "people,GM0014,,2023,,empty,",
    "people,GM0014,,2024,240000,,",
    "people,GM0106,,2023,,not-published,",
    "people,GM0106,,2024,,suppressed,",
  ]);
  expect(server.busiest()).toBe(1);
  expect(await round([config], KEY)).toMatchObject([{ outcome: "unchanged" }]);
  expect(server.asked).toHaveLength(6);
  change();
  expect(await round([config], KEY)).toMatchObject([{ outcome: "unchanged", count: 6 }]);
  expect(server.asked).toHaveLength(10);
});

test("a level with an underscore and codes that end in a dash stay what they are; a member of a cube is asked as such", async () => {
  const { server, config, gemeente } = await site();
  const { shelf, round } = collecting();
  const codes = { "A00-": "WK034401", A00: "WK034402", "A01-": "WK034403" };
  const figures = [
    { select: "people", variable: "bevtot", levels: [{ level: "sector_oud", codes }] },
    { select: "old", variable: "bevtot", member: "lft65p", levels: [gemeente] },
  ];
  expect(await round([{ ...config, figures }], KEY)).toMatchObject([{ outcome: "new", count: 5 }]);
  expect(shelf.read("swing").split("\n").slice(1, -1)).toEqual([
    "old,GM0014,,2024,31000,,",
    "old,GM0106,,2024,,suppressed,",
    "people,WK034401,,2024,10.5,,",
    "people,WK034402,,2024,0,,",
    "people,WK034403,,2024,,empty,",
  ]);
  expect(server.asked.at(-1)).toContain("CubeVariables('bevtot')/DimItems('lft65p')/");
});

test("a second lies between the starts of two questions, unless the configuration says otherwise", async () => {
  const { config } = await site();
  const { round } = collecting();
  const sent: number[] = [];
  const real = globalThis.fetch;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: 0 });
  vi.spyOn(globalThis, "fetch").mockImplementation((...args) => {
    sent.push(Date.now());
    return real(...args);
  });
  const state = { over: false };
  const running = round([without(config, "pace")], KEY).finally(() => (state.over = true));
  while (!state.over) {
    await vi.advanceTimersByTimeAsync(10);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await running).toMatchObject([{ outcome: "new", count: 6 }]);
  expect(sent).toHaveLength(4);
  for (const [at, time] of sent.slice(1).entries()) expect(time - (sent[at] ?? 0)).toBeGreaterThanOrEqual(1000);
});

test("without its key, with a wrong one, of another version, without the variable, or with an unknown place it says so", async () => {
  const why = async (env: Record<string, string>, spoil?: Spoil, payloads = PAYLOADS) =>
    (await collecting().round([(await site(spoil, payloads)).config], env))[0]?.why;
  expect(await why({})).toBe("the variable SWING_KEY is not set");
  expect(await why({ SWING_KEY: "wrong" })).toContain("(401)");
  const second: Spoil = (path, response) => {
    if (path !== "$metadata") return false;
    response.writeHead(200, { "content-type": "application/xml" }).end('<EntitySet Name="Indicators"/>');
    return true;
  };
  expect(await why(KEY, second)).toContain("is this version 1 of the service?");
  const { $metadata: metadata = "", "Variables('bevtot')": variable = "" } = PAYLOADS;
  expect(await why(KEY, undefined, { $metadata: metadata })).toMatch(/^not-found: .*Variables\('bevtot'\)/);
  const withoutValues = { $metadata: metadata, "Variables('bevtot')": variable };
  expect(await why(KEY, undefined, withoutValues)).toMatch(/^not-found: .*GeoLevels\('gemeente'\)/);
  const strange: Spoil = (path, response) => {
    if (path !== "more") return false;
    sendJson(response, { value: [{ ExternalCode: "gemeente_zz", Period: "2024", ValueString: "1" }] });
    return true;
  };
  expect(await why(KEY, strange)).toContain('"GM00zz" is no code of an area');
});

test("a key goes to no other site", async () => {
  const other: string[] = [];
  const { base } = await playing((request, response) => {
    other.push(String(request.headers["apikey"]));
    response.writeHead(200).end();
  });
  const { config } = await site((_, response) => {
    response.writeHead(302, { location: base.href }).end();
    return true;
  });
  expect((await collecting().round([config], KEY))[0]?.why).toContain("(302)");
  expect(other).toEqual([]);
});

describe.skipIf(!existsSync(SHARED))(`payloads gathered of Swing (skipped without ${SHARED.pathname})`, () => {
  test("what client code says of the wire is read: values with their marks, and a member of a cube", async () => {
    const payloads = {
      $metadata: "metadata.xml",
      "Variables('bevtot')": "Variable.bevtot.json",
      "Variables('kubus_bev')": "Variable.bevtot.json",
      [OF_BEVTOT]: "Values.bevtot.gemeente.year.all.json",
      [valuesOf("CubeVariables('kubus_bev')/DimItems('lft65p')", "gemeente")]: "CubeValues.kubus_bev.lft65p.json",
    };
    const { config, gemeente } = await site(undefined, payloads, new URL("synthetic/", SHARED));
    const { shelf, round } = collecting();
    const cube = { select: "old", variable: "kubus_bev", member: "lft65p", levels: [gemeente] };
    expect(await round([{ ...config, figures: [...config.figures, cube] }], KEY)).toMatchObject([
      { outcome: "new", count: 8 },
    ]);
    expect(shelf.read("swing").split("\n").slice(1, -1)).toEqual([
      "old,GM0802,,2024,2040,,",
      "people,,,2024,,empty,",
      "people,GM0801,,2023,10100,,",
      "people,GM0801,,2024,10200,,",
      "people,GM0802,,2023,20100,,",
      "people,GM0802,,2024,,not-published,",
      "people,GM1803,,2023,3010.5,,",
      "people,GM1803,,2024,,suppressed,",
    ]);
  });

  test("the recorded refusal of a guest is a refusal, and nothing is put on the shelf", async () => {
    const refusal = readFileSync(new URL("real/error-401-no-apikey.json", SHARED), "utf8");
    const { config } = await site((_, response) => {
      response.writeHead(401, { "content-type": "application/json" }).end(refusal);
      return true;
    });
    const [report] = await collecting().round([config], KEY);
    expect(report).toMatchObject({ outcome: "absent", count: 0 });
    expect(report?.why).toContain("(401)");
  });
});
