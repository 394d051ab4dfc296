import { NUMBER_OF, parameter, PLACE } from "./address.ts";
import type { Tile, TileAddress } from "./address.ts";

/** The address of one square, a picture. */
export function tileUrl({ kind, href }: TileAddress, tile: Tile): URL {
  if (kind === "wms") return wmsUrl(new URL(href), tile);
  return new URL(href.replace(PLACE, (_, name: string) => String(tile[NUMBER_OF.get(name.toLowerCase()) ?? "z"])));
}

/** Half of the world's width in Web Mercator, in metres. */
const HALF = 20_037_508.342789244;
const PIXELS = 256;

/** GetMap of WMS 1.3.0 in EPSG:3857, of which the first axis is east. What else stands in the address stays. */
function wmsUrl(address: URL, { z, x, y }: Tile): URL {
  const side = (2 * HALF) / 2 ** z;
  const [west, north] = [x * side - HALF, HALF - y * side];
  const asked: readonly (readonly [string, string])[] = [
    ["SERVICE", "WMS"],
    ["VERSION", "1.3.0"],
    ["REQUEST", "GetMap"],
    ["LAYERS", parameter(address, "layers") ?? ""],
    ["STYLES", parameter(address, "styles") ?? ""],
    ["FORMAT", parameter(address, "format") ?? "image/png"],
    ["TRANSPARENT", "TRUE"],
    ["CRS", "EPSG:3857"],
    ["BBOX", [west, north - side, west + side, north].join()],
    ["WIDTH", String(PIXELS)],
    ["HEIGHT", String(PIXELS)],
  ];
  const own = new Set([...asked.map(([name]) => name), "SRS"]);
  const others = [...address.searchParams].filter(([name]) => !own.has(name.toUpperCase()));
  address.search = new URLSearchParams([...others, ...asked.map(([name, value]) => [name, value])]).toString();
  return address;
}
