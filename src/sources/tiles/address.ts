import { hostOrigin } from "../policy.ts";

/** A square of a map in Web Mercator: the world at zoom `z` is 2^z squares wide; x counts from the west, y from the north. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Where the squares of a map are: an address with places to fill in, or a WMS that draws any square. */
export interface TileAddress {
  readonly kind: "tiles" | "wms";
  /** The one site that is asked. */
  readonly origin: string;
  readonly href: string;
}

/**
 * Why an address gives no map: it is none, it is neither https nor on this machine, it names no layer and has no places
 * for a square, or it has a place that is not known here (`{TileMatrixSet}`), which the person must fill in.
 */
export type TileFault = "no-address" | "not-safe" | "no-squares" | "unknown-place";

/** A place to fill in. In a path the browser writes braces as %7B and %7D, behind a question mark it leaves them. */
export const PLACE = /(?:\{|%7b)([^{}%]+)(?:\}|%7d)/gi;

/** As web maps and as WMTS call the three numbers of a square. */
export const NUMBER_OF: ReadonlyMap<string, keyof Tile> = new Map([
  ...(["z", "x", "y"] as const).map((name): [string, keyof Tile] => [name, name]),
  ["tilematrix", "z"],
  ["tilecol", "x"],
  ["tilerow", "y"],
]);

/**
 * Reads an address as an office gives it: with `{z}`, `{x}` and `{y}` (or `{TileMatrix}`, `{TileCol}` and `{TileRow}`)
 * in it, in Web Mercator, or a WMS with `layers=` behind the question mark. `page`: what an address without a site is
 * relative to; without it such an address is a fault.
 */
export function readTileAddress(text: string, page?: URL): TileAddress | TileFault {
  if (!URL.canParse(text, page?.href)) return "no-address";
  const address = new URL(text, page);
  const { origin, href } = address;
  const places = [...href.matchAll(PLACE)].map(([, name = ""]) => NUMBER_OF.get(name.toLowerCase()));
  if (places.includes(undefined)) return "unknown-place";
  if (!isSafe(address)) return "not-safe";
  if (new Set(places).size === 3) return { kind: "tiles", origin, href };
  const layers = parameter(address, "layers");
  return places.length === 0 && layers ? { kind: "wms", origin, href } : "no-squares";
}

/** Names and passwords in an address would travel in links, and a browser refuses to ask it. */
function isSafe({ origin, username, password }: URL): boolean {
  if (username !== "" || password !== "") return false;
  try {
    return hostOrigin(origin) === origin;
  } catch {
    return false;
  }
}

/** Names of parameters of these services are written in capitals or not. */
export function parameter(address: URL, name: string): string | undefined {
  return [...address.searchParams].find(([one]) => one.toLowerCase() === name)?.[1];
}
