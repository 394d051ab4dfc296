import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { kindNamed } from "../../../src/publish/origins/registry.ts";
import { sendJson } from "../sources/server.ts";
import { collecting, playing } from "./collecting.ts";

const ExampleSchema = v.looseObject({ id: v.string(), kind: v.exactOptional(v.string()) });

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
  /** Shapes written by hand, as PDOK writes them. */
  const payload = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../fixtures/pdok/${name}`, import.meta.url), "utf8"));
  const topology = (text: string) =>
    JSON.parse(text) as {
      arcs: unknown[];
      objects: Record<string, { geometries: { properties: object }[] }>;
      transform: { translate: number[] };
    };

  test("come by WFS, in degrees or in metres, and share the line between two", async () => {
    const { base, asked } = await playing((_, response) => sendJson(response, payload("rd.json")));
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
    const good = shelf.read("gm");
    // As many municipalities as there were in 2020, 2021, 2022 and from 2023 on: a list of another length is not whole.
    for (const count of [355, 352, 345, 342]) {
      const [less] = await round([{ ...config, count }]);
      expect(less).toMatchObject({ outcome: "kept", count: 2 });
      expect(less?.why).toContain(`2 areas, expected ${count}`);
    }
    expect(shelf.read("gm")).toBe(good);
  });

  test("have coordinates of fourteen decimals and the year in front of a code: those go, and another year is refused", async () => {
    const { base } = await playing((_, response) => sendJson(response, payload("degrees.json")));
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
