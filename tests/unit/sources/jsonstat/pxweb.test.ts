import { describe, expect, test } from "vitest";
import { isProblem } from "../../../../src/cube/problem.ts";
import { createPxWeb } from "../../../../src/sources/pxweb/pxweb.ts";
import { inPieces } from "../../../../src/sources/pxweb/selection.ts";
import { pxWeb } from "../../../offices/jsonStat.ts";
import type { Handler } from "../server.ts";
import { served, right, told } from "./served.ts";

describe("PxWeb", () => {
  test("found by words, described without a figure, read in pieces under the cell limit", async () => {
    const { server, request } = await served(pxWeb({ most: 6 }));
    const source = createPxWeb({ id: "scb", base: new URL("pxweb/", server.base), request });
    expect(right((await source.find?.("cycling")) ?? [])).toMatchObject([{ id: "TAB7", about: "2020K1–2020K4" }]);
    const table = right(await source.describe("TAB7"));
    expect(table.indicators.map(({ id, unit, time, aggregation }) => [id, unit.nl, time, aggregation.rule])).toEqual([
      ["TAB7:K1", "aantal", "flow", "sum"],
      ["TAB7:K2", "km", "average", "none"],
    ]);
    // A breakdown whose name a link cannot hold is called by its place; it has no total, so the person is asked.
    expect(table.indicators[0]?.dimensions.map(({ id, name, total }) => [id, name.nl, total])).toEqual([
      ["d1", "sex", undefined],
    ]);
    expect(table.levels.map(({ id }) => id)).toEqual(["scb-2", "scb-4"]);
    expect(table.levels.map(({ name }) => name.nl)).toEqual(["region (zoals Northern county)", "region (zoals Vale)"]);
    const told4 = await source.read({
      source: "scb",
      indicator: "TAB7:K1",
      level: "scb-4",
      periods: ["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"],
      members: { d1: ["1"] },
    });
    expect(told(right(told4))).toEqual({
      "0114 2020-Q1": [10_000, "rounded"],
      "0114 2020-Q2": [0, "rounded"],
      "0114 2020-Q3": "not-published",
      "0114 2020-Q4": "not-applicable",
      "0115 2020-Q1": [11_000, "rounded"],
      "0115 2020-Q2": [12_000, "rounded"],
      "0115 2020-Q3": [13_000, "rounded"],
      "0115 2020-Q4": "empty",
    });
    expect(server.asked.filter((path) => path.includes("/data?"))).toHaveLength(2);
    expect(server.busiest()).toBeLessThanOrEqual(2);
  });

  test("pieces are the whole, once, and none is larger than allowed", () => {
    const selection = [
      { axis: "a", codes: Array.from({ length: 7 }, (_, at) => `a${String(at)}`) },
      { axis: "b", codes: Array.from({ length: 11 }, (_, at) => `b${String(at)}`) },
    ];
    const pieces = inPieces(selection, 10);
    const cells = pieces.flatMap(([a, b]) => (a?.codes ?? []).flatMap((x) => (b?.codes ?? []).map((y) => x + y)));
    expect(cells).toHaveLength(77);
    expect(new Set(cells).size).toBe(77);
    for (const piece of pieces)
      expect(piece.reduce((size, { codes }) => size * codes.length, 1)).toBeLessThanOrEqual(10);
  });

  test.each<[string, (response: Parameters<Handler>[1]) => void, string]>([
    ["too many cells", (response) => response.writeHead(403).end("{}"), "refused"],
    ["HTML", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Storing"), "malformed"],
    [
      "HTML that says it is JSON",
      (response) => response.writeHead(200, { "content-type": "application/json" }).end("<p>Storing"),
      "malformed",
    ],
    [
      "a cut body",
      (response) => response.writeHead(200, { "content-length": "99" }).write('{"id":', () => response.destroy()),
      "offline",
    ],
    ["a server that fails", (response) => response.writeHead(500).end(), "server"],
    [
      "an error with status 200",
      (response) => response.writeHead(200).end('{"error":[{"label":"EXTRACTION_TOO_BIG"}]}'),
      "refused",
    ],
    ["another site", (response) => response.writeHead(302, { location: "https://elders.invalid/x" }).end(), "offline"],
    [
      "fewer codes than were asked",
      (response) =>
        response
          .writeHead(200)
          .end('{"id":["Tid"],"size":[1],"dimension":{"Tid":{"category":{"index":["2020K1"]}}},"value":[1]}'),
      "malformed",
    ],
    ["a line that stops talking", (response) => void response.writeHead(200).write('{"id":'), "offline"],
  ])("%s in one piece: told, nothing partial is given, and trying again helps", async (_, spoil, kind) => {
    let broken = true;
    let pieces = 0;
    const office = pxWeb({
      most: 6,
      spoil(path, response) {
        if (!broken || !path.endsWith("/data")) return false;
        pieces += 1;
        if (pieces === 1) return false;
        spoil(response);
        return true;
      },
    });
    const { server, request } = await served(office);
    const source = createPxWeb({ id: "scb", base: new URL("pxweb/", server.base), request });
    const need = {
      source: "scb",
      indicator: "TAB7:K1",
      level: "scb-4",
      periods: ["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"],
      members: { d1: ["1"] },
    };
    expect(await source.read(need)).toMatchObject({ problem: true, kind });
    broken = false;
    expect(isProblem(await source.read(need))).toBe(false);
  });

  test("too many questions are asked again; one that is taken back stops the traffic", async () => {
    let refusals = 1;
    const office = pxWeb({
      most: 1,
      spoil(path, response) {
        if (!path.endsWith("/data") || refusals === 0) return false;
        refusals -= 1;
        response.writeHead(429, { "retry-after": "0" }).end();
        return true;
      },
    });
    const { server, request } = await served(office);
    const source = createPxWeb({ id: "scb", base: new URL("pxweb/", server.base), request });
    const need = { source: "scb", indicator: "TAB7:K1", level: "scb-4", periods: ["2020-Q1", "2020-Q2"], members: {} };
    expect(isProblem(await source.read(need))).toBe(false);
    const before = server.asked.length;
    const controller = new AbortController();
    const answer = await source.read(need, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(answer).toMatchObject({ kind: "cancelled" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Of eight pieces one came and another may have been on its way.
    expect(server.asked.length - before).toBeLessThan(4);
  });
});
