import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { kindNamed } from "../../../src/publish/origins/registry.ts";
import { readSwingValue, splitArea } from "../../../src/publish/origins/swing/marks.ts";
import { files, sendJson } from "../sources/server.ts";
import { collecting, playing } from "./collecting.ts";

const ExampleSchema = v.looseObject({ id: v.string(), kind: v.exactOptional(v.string()) });

describe("Swing", () => {
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

  const metadata = (response: ServerResponse): void => {
    const sets = ["Variables", "GeoLevels", "PeriodLevels"].map((name) => `<EntitySet Name="${name}"/>`).join("");
    response.writeHead(200, { "content-type": "application/xml" }).end(`<edmx:Edmx>${sets}</edmx:Edmx>`);
  };
  const value = (code: string, period: string, text: string) => ({
    ExternalCode: code,
    GeoLevel: "gemeente",
    Period: period,
    ValueString: text,
  });
  const path = "/odata/Variables('bevtot')/GeoLevels('gemeente')/PeriodLevels('year')/Periods('all')/Values";
  const site = async (spoil?: (url: string, response: ServerResponse) => boolean) => {
    let updated = "2025-06-01T00:00:00+02:00";
    const server = await playing((request, response) => {
      const url = decodeURIComponent(request.url ?? "");
      if (request.headers["apikey"] !== "secret") return void response.writeHead(401).end("{}");
      if (spoil?.(url, response)) return;
      const table: Record<string, unknown> = {
        "/odata/$metadata": (_: unknown, to: ServerResponse) => metadata(to),
        "/odata/Variables('bevtot')": { LastUpdate: updated },
        [path]: {
          value: [value("gemeente_14", "2024", "240000"), value("gemeente_106", "2024", "x")],
          "@odata.nextLink": new URL(`/odata/more`, server.base).href,
        },
        "/odata/more": {
          value: [
            value("gemeente_106", "2023", "?"),
            value("gemeente_99999", "2024", "12"),
            value("gemeente_3", "2024", "nvt"),
          ],
        },
      };
      request.url = url;
      files(table)(request, response);
    });
    const figures = [
      { select: "people", variable: "bevtot", levels: [{ level: "gemeente", prefix: "GM", codes: { "99999": "" } }] },
    ];
    const config = {
      id: "swing",
      kind: "swing",
      root: new URL("odata/", server.base).href,
      key: "SWING_KEY",
      pace: 0,
      figures,
    };
    return { server, config, change: () => (updated = "2025-07-01") };
  };

  test("comes in page by page, one question at a time, with its key, and again only when it changed", async () => {
    const { server, config, change } = await site();
    const { shelf, round } = collecting();
    const key = { SWING_KEY: "secret" };
    expect(await round([config], key)).toMatchObject([{ outcome: "new", count: 5 }]);
    expect(shelf.read("swing").split("\n").slice(1, -1)).toEqual([
      "people,,,2024,12,,",
      "people,GM0003,,2024,,not-applicable,",
      "people,GM0014,,2024,240000,,",
      "people,GM0106,,2023,,not-published,",
      "people,GM0106,,2024,,suppressed,",
    ]);
    expect(server.busiest()).toBe(1);
    expect(await round([config], key)).toMatchObject([{ outcome: "unchanged" }]);
    expect(server.asked).toHaveLength(6);
    change();
    expect(await round([config], key)).toMatchObject([{ outcome: "unchanged", count: 5 }]);
    expect(server.asked).toHaveLength(10);
  });

  test("without its key, with a wrong one, of another version, or with an unknown place it says so", async () => {
    const why = async (env: Record<string, string>, spoil?: Parameters<typeof site>[0]) =>
      (await collecting().round([(await site(spoil)).config], env))[0]?.why;
    expect(await why({})).toBe("the variable SWING_KEY is not set");
    expect(await why({ SWING_KEY: "wrong" })).toContain("(401)");
    const second = (url: string, response: ServerResponse): boolean => {
      if (url !== "/odata/$metadata") return false;
      response.writeHead(200, { "content-type": "application/xml" }).end('<EntitySet Name="Indicators"/>');
      return true;
    };
    expect(await why({ SWING_KEY: "secret" }, second)).toContain("is this version 1 of the service?");
    const strange = (url: string, response: ServerResponse): boolean => {
      if (url !== "/odata/more") return false;
      sendJson(response, { value: [value("gemeente_zz", "2024", "1")] });
      return true;
    };
    expect(await why({ SWING_KEY: "secret" }, strange)).toContain('"GM00zz" is no code of an area');
  });

  test("a key goes to no other site", async () => {
    const other: string[] = [];
    const { base } = await playing((request, response) => {
      other.push(String(request.headers["apikey"]));
      metadata(response);
    });
    const { config } = await site((_, response) => {
      response.writeHead(302, { location: base.href }).end();
      return true;
    });
    expect((await collecting().round([config], { SWING_KEY: "secret" }))[0]?.why).toContain("(302)");
    expect(other).toEqual([]);
  });
});

describe("borders of PDOK", () => {
  const square = (statcode: string, x: number, y: number, size: number) => ({
    type: "Feature",
    properties: { statcode, jaarcode: 2024 },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [x, y],
          [x, y + size],
          [x + size, y + size],
          [x + size, y],
          [x, y],
        ],
      ],
    },
  });
  const topology = (text: string) =>
    JSON.parse(text) as {
      arcs: unknown[];
      objects: Record<string, { geometries: { properties: object }[] }>;
      transform: { translate: number[] };
    };

  test("come by WFS, in degrees or in metres, and share the line between two", async () => {
    const shapes = [square("GM0344", 136_000, 455_000, 1000), square("GM0307", 137_000, 455_000, 1000)];
    const { base, asked } = await playing((_, response) =>
      sendJson(response, { type: "FeatureCollection", numberMatched: 2, features: shapes }),
    );
    const { shelf, round } = collecting();
    const config = {
      id: "gm",
      kind: "pdok",
      service: "wfs",
      base: new URL("wfs", base).href,
      year: 2024,
      layer: "gemeente_gegeneraliseerd",
      object: "gemeente",
    };
    expect(await round([config])).toMatchObject([{ outcome: "new", count: 2 }]);
    expect(asked[0]).toContain("typeName=gemeente_gegeneraliseerd");
    const made = topology(shelf.read("gm"));
    expect(made.objects["gemeente"]?.geometries.map(({ properties }) => properties)).toEqual([
      { statcode: "GM0307" },
      { statcode: "GM0344" },
    ]);
    expect(made.arcs).toHaveLength(3);
    expect(made.transform.translate[0]).toBeCloseTo(5.11, 2);
    const [less] = await round([{ ...config, count: 3 }]);
    expect(less).toMatchObject({ outcome: "kept" });
    expect(less?.why).toContain("2 areas, expected 3");
  });

  test("have coordinates of fourteen decimals and the year in front of a code: those go, and another year is refused", async () => {
    const [west, side] = [5.01234567890123, 0.10000000000001];
    const fine = (code: string, x: number) => {
      const shape = square(code, x, 52.08123456789012, side);
      return { ...shape, properties: { statcode: `${code} `, jrstatcode: `2024${code}` } };
    };
    const shapes = [fine("GM0344", west), fine("GM0307", west + side)];
    const { base } = await playing((_, response) =>
      sendJson(response, { type: "FeatureCollection", features: shapes }),
    );
    const { shelf, round } = collecting();
    const of = { id: "gm", kind: "pdok", service: "wfs", layer: "gemeente_gegeneraliseerd", object: "gemeente" };
    const config = { ...of, base: new URL("wfs", base).href, year: 2024 };
    expect(await round([config])).toMatchObject([{ outcome: "new", count: 2 }]);
    const text = shelf.read("gm");
    expect(topology(text).arcs).toHaveLength(3);
    expect(topology(text).objects["gemeente"]?.geometries[0]?.properties).toEqual({ statcode: "GM0307" });
    // Places are whole steps of a grid.
    expect(JSON.stringify(topology(text).arcs)).not.toContain(".");
    expect((await round([{ ...config, year: 2023 }]))[0]?.why).toContain("2024GM0344 is not of 2023");
  });

  test("come by OGC API in pages, of one year, with fewer at once where a thousand is too many", async () => {
    const { base, asked } = await playing((request, response) => {
      const url = new URL(request.url ?? "", `http://${request.headers.host ?? ""}`);
      if (url.searchParams.get("limit") === "1000") return void response.writeHead(400).end("{}");
      const more = url.searchParams.has("cursor");
      const href = `${url.href}&cursor=1`;
      sendJson(response, {
        type: "FeatureCollection",
        features: [more ? square("GM0002", 5.1, 52, 0.1) : square("GM0001", 5, 52, 0.1)],
        links: more ? [] : [{ rel: "next", href }],
      });
    });
    const { shelf, round } = collecting();
    const config = {
      id: "gm",
      kind: "pdok",
      service: "ogc",
      base: new URL("ogc/v1", base).href,
      year: 2024,
      layer: "gemeente_gegeneraliseerd",
      object: "gemeente",
    };
    expect(await round([config])).toMatchObject([{ outcome: "new", count: 2 }]);
    expect(topology(shelf.read("gm")).arcs).toHaveLength(3);
    expect(asked).toHaveLength(3);
    expect(asked.every((path) => path.includes("jaarcode=2024"))).toBe(true);
  });
});

test("every example of the README fits the schema of its kind", () => {
  const text = readFileSync(new URL("../../../src/publish/origins/README.md", import.meta.url), "utf8");
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]) =>
    v.parse(ExampleSchema, JSON.parse(json)),
  );
  const origins = examples.filter(({ kind }) => kind !== undefined);
  expect(origins.map(({ kind }) => kind)).toEqual([
    "cbs",
    "pxweb",
    "eurostat",
    "jsonstat",
    "table",
    "rivm",
    "swing",
    "pdok",
  ]);
  for (const { id, kind = "", ...settings } of origins) expect(() => kindNamed(kind)(settings, id)).not.toThrow();
});
