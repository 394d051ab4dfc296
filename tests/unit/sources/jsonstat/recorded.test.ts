import { existsSync, readFileSync, readdirSync } from "node:fs";
import JSONstat from "jsonstat-toolkit";
import { describe, expect, test } from "vitest";
import { createEurostat } from "../../../../src/sources/eurostat/eurostat.ts";
import { readJsonStat } from "../../../../src/sources/jsonstat/dataset.ts";
import { createPxWeb } from "../../../../src/sources/pxweb/pxweb.ts";
import { served, right, told } from "./served.ts";

const RECORDED = new URL("file:///work/shared/fixtures/");

describe.skipIf(!existsSync(RECORDED))(`recorded JSON-stat (skipped without ${RECORDED.pathname})`, () => {
  const folder = new URL("jsonstat/json-stat.org/", RECORDED);
  const names = existsSync(folder) ? readdirSync(folder) : [];

  test.each(names.filter((name) => name !== "order.json"))("%s is read", (name) => {
    const value = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;
    const found = right(readJsonStat(value, name, name));
    expect(found.datasets.length + found.links.length).toBeGreaterThan(0);
  });

  test("a sample with words in the place of figures is no table of figures", () => {
    const value = JSON.parse(readFileSync(new URL("order.json", folder), "utf8")) as unknown;
    expect(readJsonStat(value, "order", "order")).toMatchObject({ kind: "mismatch", where: "order#value" });
  });

  test.each(["oecd.json", "canada.json", "us-gsp.json", "galicia.json"])(
    "%s: every cell is what another reader of JSON-stat says",
    (name) => {
      const value = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;
      const [first] = right(readJsonStat(value, name, name)).datasets;
      const other = JSONstat(value);
      const cells = first?.[1].axes.reduce((product, { members }) => product * members.length, 1) ?? 0;
      for (let cell = 0; cell < cells; cell += 1)
        expect(first?.[1].value(cell) ?? null).toBe(other.Data(cell)?.value ?? null);
    },
  );

  test("Eurostat's recorded table: the Netherlands of 2008 is an estimate of 9.7", async () => {
    const file = readFileSync(new URL("eurostat/tipsbd30-trimmed.json", RECORDED), "utf8");
    const { server, request } = await served((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(file);
      return true;
    });
    const source = createEurostat({ id: "eurostat", base: server.base, request });
    const { indicators } = right(await source.describe("tipsbd30"));
    const need = {
      source: "eurostat",
      indicator: indicators[0]?.id ?? "",
      level: "eurostat-nuts-0",
      periods: ["2008"],
      members: {},
    };
    expect(told(right(await source.read(need)))["NL 2008"]).toEqual([9.7, "estimate"]);
  });

  test("the metadata of PxWeb's design become a table", async () => {
    const spec = new URL("pxweb/v2-spec/examplesAsJson/", RECORDED);
    const { server, request } = await served((asked, response) => {
      const name = asked.url?.endsWith("/metadata")
        ? "dataset-meta.json"
        : asked.url === "/config"
          ? "configResponse.json"
          : "tablesResponse.json";
      const said = readFileSync(new URL(name, spec), "utf8");
      // The design says one age and lists a hundred and two.
      const text = name === "dataset-meta.json" ? said.replace(/("size":\s*\[\s*312,\s*4,\s*)1,/, "$1102,") : said;
      response.writeHead(200, { "content-type": "application/json" }).end(text);
      return true;
    });
    const source = createPxWeb({ id: "scb", base: server.base, request });
    expect(right((await source.find?.("population")) ?? []).length).toBeGreaterThan(1);
    const table = right(await source.describe("TAB638"));
    expect(table.indicators.map(({ id }) => id)).toEqual(["TAB638:BE0101N1", "TAB638:BE0101N2"]);
    expect(table.levels.map(({ id }) => id)).toEqual(["scb-2", "scb-4"]);
  });
});
