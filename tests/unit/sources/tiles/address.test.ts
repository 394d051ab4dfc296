import { describe, expect, test } from "vitest";
import { readTileAddress } from "../../../../src/sources/tiles/address.ts";
import type { Tile } from "../../../../src/sources/tiles/address.ts";
import { tileUrl } from "../../../../src/sources/tiles/url.ts";

const UTRECHT: Tile = { z: 10, x: 526, y: 338 };

function urlOf(text: string, tile = UTRECHT, page?: URL): URL | string {
  const address = readTileAddress(text, page);
  return typeof address === "string" ? address : tileUrl(address, tile);
}

describe("an address with places for a square", () => {
  test.each([
    [
      "XYZ, as PDOK gives the BRT-achtergrondkaart",
      "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png",
      "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/10/526/338.png",
    ],
    [
      "the template of a WMTS, its set filled in",
      "https://kaart.example.nl/standaard/EPSG:3857/{TileMatrix}/{TileRow}/{TileCol}.jpeg",
      "https://kaart.example.nl/standaard/EPSG:3857/10/338/526.jpeg",
    ],
    [
      "a WMTS by parameters",
      "https://kaart.example.nl/wmts?REQUEST=GetTile&TILEMATRIX={z}&TILECOL={x}&TILEROW={y}",
      "https://kaart.example.nl/wmts?REQUEST=GetTile&TILEMATRIX=10&TILECOL=526&TILEROW=338",
    ],
  ])("%s", (_, text, asked) => {
    expect(urlOf(text)).toEqual(new URL(asked));
  });

  test("beside the page, for a site with squares of its own", () => {
    const page = new URL("https://gemeente.example/cijfers/index.html");
    expect(urlOf("kaart/{z}/{x}/{y}.png", UTRECHT, page)).toEqual(
      new URL("https://gemeente.example/cijfers/kaart/10/526/338.png"),
    );
  });
});

describe("a WMS", () => {
  test("is asked for the box of the square in metres, east before north, in version 1.3.0", () => {
    const asked = urlOf(
      "https://service.pdok.nl/hwh/luchtfotorgb/wms/v1_0?request=GetCapabilities&layers=Actueel_ortho25",
    );
    expect(asked).toBeInstanceOf(URL);
    const of = new URL(asked).searchParams;
    expect(Object.fromEntries([...of].filter(([name]) => name !== "BBOX"))).toEqual({
      SERVICE: "WMS",
      VERSION: "1.3.0",
      REQUEST: "GetMap",
      LAYERS: "Actueel_ortho25",
      STYLES: "",
      FORMAT: "image/png",
      TRANSPARENT: "TRUE",
      CRS: "EPSG:3857",
      WIDTH: "256",
      HEIGHT: "256",
    });
    const [west = NaN, south = NaN, east = NaN, north = NaN] = (of.get("BBOX") ?? "").split(",").map(Number);
    // A square of zoom 10 is 40,075 km / 1024 wide; 20,037 km is the edge of the world.
    expect(east - west).toBeCloseTo(40_075_016.686 / 1024, 2);
    expect(north - south).toBeCloseTo(east - west, 6);
    expect(west).toBeCloseTo(526 * (40_075_016.686 / 1024) - 20_037_508.343, 1);
    expect(north).toBeCloseTo(20_037_508.343 - 338 * (40_075_016.686 / 1024), 1);
  });

  test("the whole world is one square", () => {
    const asked = new URL(urlOf("https://kaart.example.nl/wms?LAYERS=a", { z: 0, x: 0, y: 0 }));
    const [west, south, east, north] = (asked.searchParams.get("BBOX") ?? "")
      .split(",")
      .map((each) => Math.round(Number(each)));
    expect([west, south, east, north]).toEqual([-20_037_508, -20_037_508, 20_037_508, 20_037_508]);
  });

  test("keeps its styles, format and what else its address says, each once", () => {
    const asked = new URL(
      urlOf("https://kaart.example.nl/wms?map=/a.map&layers=a,b&Styles=grijs&format=image/jpeg&srs=EPSG:28992"),
    );
    const of = asked.searchParams;
    expect([of.get("map"), of.get("LAYERS"), of.get("STYLES"), of.get("FORMAT")]).toEqual([
      "/a.map",
      "a,b",
      "grijs",
      "image/jpeg",
    ]);
    const names = [...of.keys()].map((name) => name.toUpperCase());
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain("SRS");
  });
});

test.each([
  ["kaart", "no-address"],
  ["tegels/{z}/{x}/{y}.png", "no-address"],
  ["http://kaart.example.nl/{z}/{x}/{y}.png", "not-safe"],
  ["https://naam:geheim@kaart.example.nl/{z}/{x}/{y}.png", "not-safe"],
  ["javascript:alert({z}{x}{y})", "not-safe"],
  ["https://kaart.example.nl/{z}/{x}.png", "no-squares"],
  ["https://kaart.example.nl/wms?request=GetCapabilities", "no-squares"],
  ["https://kaart.example.nl/{z}.png?layers=a", "no-squares"],
  ["https://{s}.kaart.example.nl/{z}/{x}/{y}.png", "unknown-place"],
  ["https://kaart.example.nl/{TileMatrixSet}/{TileMatrix}/{TileCol}/{TileRow}.png", "unknown-place"],
])("%s gives no map: %s", (text, fault) => {
  expect(readTileAddress(text)).toBe(fault);
});

test("squares of this machine, for who tries it out", () => {
  expect(readTileAddress("http://localhost:8080/{z}/{x}/{y}.png")).toMatchObject({ origin: "http://localhost:8080" });
});
