import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { DEFAULT_CONFIG, engineSettings, parseConfig, readConfig } from "../../../src/app/config.ts";
import { files, serve } from "../sources/server.ts";
import type { TestServer } from "../sources/server.ts";

const page = new URL("https://gemeente.example/cijfers/index.html?x=1");

const MAP = { id: "a", name: { nl: "a", en: "a" }, tiles: "kaart/{z}/{x}/{y}.png", attribution: "PDOK" };

const named = (file: unknown): unknown[] => parseConfig(file, page).notices.map(({ params }) => params?.["where"]);

describe("settings of a site", () => {
  test("the file that comes with Meetlat is right and says the defaults, with the live tables of CBS and Eurostat beside them", () => {
    const file = JSON.parse(readFileSync(new URL("../../../public/config.json", import.meta.url), "utf8")) as unknown;
    const live = [
      { kind: "cbs", id: "cbs", base: "https://datasets.cbs.nl/odata/v1/CBS/" },
      { kind: "eurostat", id: "eurostat", base: "https://ec.europa.eu/eurostat/api/dissemination/" },
      { kind: "jsonstat", id: "jsonstat", base: "" },
    ];
    const addresses = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/";
    const hosts = ["datasets.cbs.nl", "ec.europa.eu", "api.pdok.nl", "service.pdok.nl"];
    const config = { ...DEFAULT_CONFIG, hosts, live, addresses };
    expect(parseConfig(file, page)).toEqual({ config, notices: [] });
  });

  test("everything can be set", () => {
    const config = {
      name: "Cijfers van Delft",
      logo: "logo.svg",
      stores: ["https://data.example.nl/store", "eigen/"],
      hosts: ["data.example.nl"],
      live: [{ kind: "cbs", id: "statline", base: "https://data.example.nl/odata/" }],
      languages: ["en"],
      defaultArea: "GM0503",
      tokens: { accent: "#123456" },
      baseMaps: [
        {
          id: "grijs",
          name: { nl: "Grijs", en: "Grey" },
          tiles: "https://data.example.nl/{z}/{x}/{y}.png",
          attribution: "PDOK",
        },
      ],
      embedding: true,
    };
    expect(parseConfig(config, page)).toEqual({ config, notices: [] });
    expect(engineSettings(parseConfig(config, page).config, page)).toEqual({
      home: page.href,
      hosts: ["data.example.nl"],
      sources: [
        { kind: "store", id: "store", base: "https://data.example.nl/store/" },
        { kind: "store", id: "store-2", base: "https://gemeente.example/cijfers/eigen/" },
        { kind: "cbs", id: "statline", base: "https://data.example.nl/odata/" },
      ],
    });
  });

  test("nothing outside is asked unless a site says so", () => {
    expect(parseConfig({}, page).config).toMatchObject({ hosts: [], live: [] });
    expect(parseConfig({ live: [] }, page).config.live).toEqual([]);
  });

  test.each([
    [
      "a live service on a host that is not listed",
      { live: [{ kind: "cbs", id: "x", base: "https://elders.example/" }] },
      ["config.json#live.0"],
    ],
    ["a live service of an unknown kind", { live: [{ kind: "sdmx", id: "x", base: "" }] }, ["config.json#live.0"]],
    [
      "a live service by the name of the store",
      { live: [{ kind: "cbs", id: "store", base: "" }] },
      ["config.json#live.0"],
    ],
    ["a name that is no text", { name: 3 }, ["config.json#name"]],
    [
      "an address service on a host that is not listed",
      { addresses: "https://elders.example/" },
      ["config.json#addresses"],
    ],
    ["a host with a path", { hosts: ["data.example.nl/x", "goed.example.nl"] }, ["config.json#hosts.0"]],
    ["a store on a host that is not listed", { stores: ["https://elders.example/"] }, ["config.json#stores.0"]],
    ["a language that is not there", { languages: ["fr", "nl"] }, ["config.json#languages.0"]],
    [
      "a colour that is a sentence",
      { tokens: { accent: "red; background: url(x)", ink: "#000" } },
      ["config.json#tokens.accent"],
    ],
    ["a colour that is not a role", { tokens: { "font-size": "#000" } }, ["config.json#tokens.font-size"]],
    ["a map without an address", { baseMaps: [{ ...MAP, tiles: "https://x" }, MAP] }, ["config.json#baseMaps.0"]],
    [
      "a map on a host that is not listed",
      { baseMaps: [{ ...MAP, tiles: "https://elders.example/{z}/{x}/{y}.png" }] },
      ["config.json#baseMaps.0"],
    ],
    ["a map that names nobody", { baseMaps: [{ ...MAP, attribution: " " }] }, ["config.json#baseMaps.0"]],
    ["a typing error", { nmae: "Delft" }, ["config.json#nmae"]],
    ["embedding that is a word", { embedding: "yes" }, ["config.json#embedding"]],
    ["a list where settings were expected", [], ["config.json#"]],
  ])("%s is named and its default used", (_, file, places) => {
    expect(named(file)).toEqual(places);
  });

  test("one mistake does not undo the rest", () => {
    const { config } = parseConfig({ name: 3, hosts: ["goed.example.nl", "fout/"], defaultArea: "GM0503" }, page);
    expect(config).toEqual({ ...DEFAULT_CONFIG, hosts: ["goed.example.nl"], defaultArea: "GM0503" });
  });
});

describe("reading settings", () => {
  let server: TestServer | undefined;
  afterEach(() => server?.close());

  test("beside the page, under any path", async () => {
    server = await serve(files({ "/diep/pad/config.json": { name: "Delft" } }));
    const { config, notices } = await readConfig(new URL("diep/pad/?view=map", server.base));
    expect(config.name).toBe("Delft");
    expect(notices).toEqual([]);
  });

  test("no file: the defaults, with a notice that says why", async () => {
    server = await serve(files({}));
    const { config, notices } = await readConfig(server.base);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(notices).toMatchObject([{ id: "data.config-missing", params: { why: { id: "data.not-found" } } }]);
  });
});
