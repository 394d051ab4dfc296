import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { problem } from "../../../src/cube/problem.ts";
import type { Problem } from "../../../src/cube/problem.ts";
import { createTileShelf, tileReader } from "../../../src/data/tileShelf.ts";
import { KEY } from "../../../src/data/hosts.ts";
import { readTileAddress } from "../../../src/sources/tiles/address.ts";
import type { Tile } from "../../../src/sources/tiles/address.ts";
import { serve } from "../sources/server.ts";

const A: Tile = { z: 3, x: 1, y: 2 };
const B: Tile = { z: 3, x: 2, y: 2 };

/** A picture that is as good as any here: what is in it is for the browser. */
const picture = (): ImageBitmap => ({ width: 256, height: 256, close: () => undefined });

/** A reader whose answers are given by hand. */
function byHand() {
  const asked: { tile: Tile; signal: AbortSignal; answer: (one: ImageBitmap | Problem) => void }[] = [];
  const read = (tile: Tile, signal: AbortSignal) =>
    new Promise<ImageBitmap | Problem>((answer) => asked.push({ tile, signal, answer }));
  return { asked, read };
}

const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

describe("squares of a background", () => {
  test("each is asked for once, and what is no longer in sight is taken back", async () => {
    const { asked, read } = byHand();
    const changes = vi.fn();
    const shelf = createTileShelf(read, changes);
    shelf.want([A, B]);
    shelf.want([A]);
    expect(asked.map(({ tile }) => tile)).toEqual([A, B]);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true]);
    const came = picture();
    asked[0]?.answer(came);
    asked[1]?.answer(picture());
    await settled();
    expect([shelf.at(A), shelf.at(B)]).toEqual([came, undefined]);
    expect(changes).toHaveBeenCalledTimes(1);
    shelf.want([A]);
    expect(asked).toHaveLength(2);
  });

  test("what failed is counted and asked again when the person asks, not by itself", async () => {
    const { asked, read } = byHand();
    const shelf = createTileShelf(read, () => undefined);
    shelf.want([A, B]);
    asked[0]?.answer(problem("server", "kaart", ""));
    asked[1]?.answer(picture());
    await settled();
    shelf.want([A, B]);
    expect([shelf.failed(), asked.length]).toEqual([1, 2]);
    shelf.retry();
    expect([shelf.failed(), asked.length]).toEqual([0, 3]);
  });

  test("a square that is on no map is no fault, unless none is", async () => {
    const { asked, read } = byHand();
    const shelf = createTileShelf(read, () => undefined);
    shelf.want([A, B]);
    asked[0]?.answer(problem("not-found", "kaart", ""));
    asked[1]?.answer(picture());
    await settled();
    expect(shelf.failed()).toBe(0);
    shelf.want([A]);
    expect(shelf.failed()).toBe(1);
  });

  test("pictures that were long ago in sight go, those in sight stay", async () => {
    const closed: Tile[] = [];
    const shelf = createTileShelf(
      (tile) => Promise.resolve({ width: 256, height: 256, close: () => closed.push(tile) }),
      () => undefined,
    );
    const first = Array.from({ length: 100 }, (_, x) => ({ z: 9, x, y: 0 }));
    const second = Array.from({ length: 100 }, (_, x) => ({ z: 9, x, y: 1 }));
    shelf.want(first);
    await settled();
    shelf.want(second);
    await settled();
    expect(closed.length).toBe(40);
    expect(second.every((tile) => shelf.at(tile))).toBe(true);
  });
});

describe("reading squares", () => {
  beforeEach(() => vi.stubGlobal("window", { localStorage: { getItem: () => kept, setItem: () => undefined } }));
  afterEach(() => vi.unstubAllGlobals());
  let kept = "[]";

  test("nothing leaves before the person has agreed to the site, nor for a site that is not listed", async () => {
    const server = await serve((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"));
    const address = readTileAddress(`${server.base.href}{z}/{x}/{y}.png`);
    if (typeof address === "string") throw new Error(address);
    const home = new URL("https://gemeente.example/");
    const listed = tileReader(address, home, [server.base.origin]);
    const { signal } = new AbortController();
    expect(await listed(A, signal)).toMatchObject({ kind: "unasked", where: server.base.origin });
    kept = JSON.stringify([server.base.origin]);
    expect(await tileReader(address, home, [])(A, signal)).toMatchObject({ kind: "forbidden" });
    expect(server.asked).toEqual([]);
    expect(await listed(A, signal)).toMatchObject({ kind: "malformed" });
    expect(server.asked).toEqual(["/3/1/2.png"]);
    expect(KEY).toBe("meetlat.hosts");
    await server.close();
  });
});
