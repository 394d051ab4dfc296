import { isProblem, problem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import { atMost } from "../sources/atMost.ts";
import { gated } from "../sources/live/gate.ts";
import { createRequest } from "../sources/request.ts";
import type { Tile, TileAddress } from "../sources/tiles/address.ts";
import { tileUrl } from "../sources/tiles/url.ts";
import { mayAsk } from "./allowHosts.ts";

/** Asks for one square of a map. */
export type ReadTile = (tile: Tile, signal: AbortSignal) => Promise<ImageBitmap | Problem>;

/** The squares of one map that are there, and those on their way: pictures, which no query keeps. */
export interface TileShelf {
  /** What is in sight now: what is missing is asked for, what is no longer wanted is taken back. */
  readonly want: (tiles: readonly Tile[]) => void;
  readonly at: (tile: Tile) => ImageBitmap | undefined;
  /** How many of the squares in sight did not come; one that is on no map (not found) is none of them, save where all are. */
  readonly failed: () => number;
  /** Asks once more for what failed. */
  readonly retry: () => void;
  /** Takes everything back that is under way. */
  readonly end: () => void;
}

/** A screen holds some 40; the rest is what was just in sight. */
const MOST_KEPT = 160;
const AT_A_TIME = 6;
const PATIENCE = 15_000;

/** Reads squares through the one function for requests, from the site of the map alone, once the person has agreed to that site. */
export function tileReader(address: TileAddress, home: URL, hosts: readonly string[]): ReadTile {
  const request = gated(createRequest({ home, hosts, patience: PATIENCE }), home, { has: mayAsk });
  const inTurn = atMost(AT_A_TIME);
  return (tile, signal) =>
    inTurn(async () => {
      const url = tileUrl(address, tile);
      const bytes = await request(url, { what: address.origin, signal });
      if (isProblem(bytes)) return bytes;
      try {
        // Only what the browser itself knows as pixels: no picture that is a document, no error in XML.
        return await createImageBitmap(new Blob([bytes]));
      } catch {
        return problem("malformed", address.origin, url.href);
      }
    });
}

/** `onChange`: a square has come, or did not. */
export function createTileShelf(read: ReadTile, onChange: () => void): TileShelf {
  const kept = new Map<string, ImageBitmap>();
  const faults = new Map<string, Problem["kind"]>();
  const under = new Map<string, AbortController>();
  let wanted = new Map<string, Tile>();

  const ask = async (key: string, tile: Tile): Promise<void> => {
    const controller = new AbortController();
    under.set(key, controller);
    const answer = await read(tile, controller.signal);
    // Taken back meanwhile, and perhaps asked for again since.
    if (under.get(key) !== controller) return;
    under.delete(key);
    if (isProblem(answer)) faults.set(key, answer.kind);
    else kept.set(key, answer);
    tidy();
    onChange();
  };
  const tidy = (): void => {
    for (const [key, picture] of kept) {
      if (kept.size <= MOST_KEPT) return;
      if (wanted.has(key)) continue;
      picture.close();
      kept.delete(key);
    }
  };
  const askMissing = (): void => {
    for (const [key, tile] of wanted) {
      if (!kept.has(key) && !under.has(key) && !faults.has(key)) void ask(key, tile);
    }
  };
  const stop = (unless: (key: string) => boolean): void => {
    for (const [key, controller] of under) {
      if (unless(key)) continue;
      under.delete(key);
      controller.abort();
    }
  };
  return {
    want: (tiles) => {
      wanted = new Map(tiles.map((tile) => [keyOf(tile), tile]));
      stop((key) => wanted.has(key));
      askMissing();
    },
    at: (tile) => kept.get(keyOf(tile)),
    failed: () => {
      const kinds = [...wanted.keys()].flatMap((key) => faults.get(key) ?? []);
      const missing = kinds.filter((kind) => kind !== "not-found").length;
      return kinds.length === wanted.size ? kinds.length : missing;
    },
    retry: () => {
      faults.clear();
      askMissing();
    },
    end: () => stop(() => false),
  };
}

function keyOf({ z, x, y }: Tile): string {
  return `${String(z)}/${String(x)}/${String(y)}`;
}
