import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Plays offices that speak JSON-stat, from the hand-written tables of `tests/fixtures/offices`: a PxWeb API v2 with its
 * cell limit (`/pxweb/`), Eurostat with its filters (`/eurostat/`).
 */

interface Full {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<
    Record<string, { readonly label: string; readonly category: { readonly index: Readonly<Record<string, number>> } }>
  >;
  readonly value: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  readonly status: Readonly<Record<string, string>>;
}

type Spoil = (path: string, response: ServerResponse) => boolean;

const folder = new URL("../fixtures/offices/", import.meta.url);
const read = (name: string): Full => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Full;

/** The part of a data set that some codes select, as an office would write it; sparse stays sparse. */
function part(full: Full, codes: (id: string) => readonly string[] | undefined): Full & { readonly cells: number } {
  const chosen = full.id.map((id) => {
    const all = Object.keys(full.dimension[id]?.category.index ?? {});
    return all.filter((code) => codes(id)?.includes(code) ?? true);
  });
  const index = (at: number, code: string) => full.dimension[full.id[at] ?? ""]?.category.index[code] ?? 0;
  const cells = chosen.reduce<number[]>(
    (froms, list, at) => froms.flatMap((from) => list.map((code) => from * (full.size[at] ?? 1) + index(at, code))),
    [0],
  );
  const dense = Array.isArray(full.value);
  const values = new Map(Object.entries(full.value));
  const at = (from: number) => values.get(String(from));
  const entries = cells.flatMap((from, to) =>
    at(from) === undefined ? [] : [[String(to), at(from) ?? null] as const],
  );
  const status = cells.flatMap((from, to) => {
    const sign = full.status[String(from)];
    return sign === undefined ? [] : [[String(to), sign] as const];
  });
  const dimension = full.id.map((id, place) => {
    const own = full.dimension[id];
    const kept = Object.fromEntries((chosen[place] ?? []).map((code, position) => [code, position]));
    return [id, { ...own, label: own?.label ?? id, category: { ...own?.category, index: kept } }] as const;
  });
  return {
    ...full,
    size: chosen.map(({ length }) => length),
    dimension: Object.fromEntries(dimension),
    value: dense ? cells.map((from) => at(from) ?? null) : Object.fromEntries(entries),
    status: Object.fromEntries(status),
    cells: cells.length,
  };
}

/** Answers below `/pxweb/`; `most` is the number of cells that one answer may have. */
export function pxWeb({ most = 8, spoil }: { readonly most?: number; readonly spoil?: Spoil } = {}) {
  const table = read("TAB7.json");
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith("/pxweb/")) return false;
    response.setHeader("access-control-allow-origin", "*");
    const path = url.pathname.slice("/pxweb/".length);
    if (spoil?.(path, response)) return true;
    if (path === "config") return json(response, 200, { apiVersion: "2.0", maxDataCells: most, license: "CC0" });
    if (path === "tables") {
      const words = url.searchParams.get("query")?.toLowerCase() ?? "";
      const tables = [{ id: "TAB7", label: "Cycling by region", firstPeriod: "2020K1", lastPeriod: "2020K4" }];
      return json(response, 200, { tables: tables.filter(({ label }) => label.toLowerCase().includes(words)) });
    }
    if (path === "tables/TAB7/metadata") return json(response, 200, { ...table, value: [], status: undefined });
    if (path !== "tables/TAB7/data") return json(response, 404, { title: "Not Found", status: 404 });
    const answer = part(table, (id) => url.searchParams.get(`valuecodes[${id}]`)?.split(","));
    if (answer.cells > most) return json(response, 403, { title: "Too many cells selected", status: 403 });
    return json(response, 200, answer);
  };
}

const LEVELS: Readonly<Record<string, RegExp>> = { country: /^[A-Z]{2}$/, nuts2: /^[A-Z]{2}\d{2}$/, aggregate: /^EU/ };

/** Answers below `/eurostat/`. */
export function eurostat({ spoil }: { readonly spoil?: Spoil } = {}) {
  const table = read("demo_test.json");
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith("/eurostat/")) return false;
    response.setHeader("access-control-allow-origin", "*");
    const { searchParams: asked, pathname } = url;
    if (spoil?.(pathname, response)) return true;
    if (!/\/data\/demo_test$/i.test(pathname))
      return json(response, 404, { error: [{ status: 404, label: "ERR_NOT_FOUND" }] });
    const times = Object.keys(table.dimension["time"]?.category.index ?? {});
    return json(
      response,
      200,
      part(table, (id) => {
        if (id === "time" && asked.has("lastTimePeriod")) return times.slice(-1);
        if (id === "time")
          return times.filter(
            (one) => one >= (asked.get("sinceTimePeriod") ?? "") && one <= (asked.get("untilTimePeriod") ?? "9"),
          );
        const level = LEVELS[asked.get("geoLevel") ?? ""];
        if (id === "geo" && level)
          return Object.keys(table.dimension["geo"]?.category.index ?? {}).filter((code) => level.test(code));
        return asked.has(id) ? asked.getAll(id) : undefined;
      }),
    );
  };
}

function json(response: ServerResponse, status: number, value: unknown): true {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  return true;
}
