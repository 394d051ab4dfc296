import { readFileSync, readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Plays CBS StatLine (OData v4) from the hand-written tables of `tests/fixtures/cbs`: lists, single things, counts,
 * pages with a link to the next, and the filters that Meetlat asks. For unit tests and for the browser.
 */

export interface Stored {
  readonly Properties: Readonly<Record<string, unknown>> & { readonly Identifier: string };
  readonly Dimensions: readonly unknown[];
  readonly MeasureCodes: readonly unknown[];
  readonly MeasureGroups?: readonly unknown[];
  readonly Codes: Readonly<Record<string, readonly { readonly Identifier: string }[]>>;
  readonly axes: readonly string[];
  /** Rows as they were recorded, in the place of `rows`. */
  readonly observations?: readonly Row[];
  /** Per measure a tree by axis, all but the last; its leaves run along the last axis. */
  readonly rows: Readonly<Record<string, Branch>>;
}

type Leaf = readonly (number | string | null)[];
interface Branch {
  readonly [code: string]: Branch | Leaf;
}

export type Row = Readonly<Record<string, unknown>>;

const folder = new URL("../fixtures/cbs/", import.meta.url);

export interface StatLineSettings {
  /** Tables beside those of the folder. */
  readonly tables?: readonly Stored[];
  /** Rows on a page. */
  readonly page?: number;
  /** Spoils an answer: true when it was answered already. */
  readonly spoil?: (path: string, response: ServerResponse) => boolean;
  /** Path in front of everything. */
  readonly root?: string;
}

/** Answers below `root` (`/odata/v1/CBS/`); false for any other path. */
export function statLine({ page = 10, spoil, root = "/odata/v1/CBS/", tables: more = [] }: StatLineSettings = {}) {
  const own = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Stored);
  const tables = new Map([...own, ...more].map((table) => [table.Properties.Identifier, table]));
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    if (!url.pathname.startsWith(root)) return false;
    response.setHeader("access-control-allow-origin", "*");
    const path = decodeURIComponent(url.pathname.slice(root.length));
    if (spoil?.(path, response)) return true;
    const [id = "", ...rest] = path.split("/");
    const what = rest.join("/");
    if (id === "Datasets") return json(response, { value: [...tables.values()].map(({ Properties }) => Properties) });
    const table = tables.get(id);
    if (!table) return nothing(response);
    if (what === "Properties") return json(response, table.Properties);
    const codes = table.Codes[what.replace(/Codes$/, "")];
    if (what === "Dimensions" || what === "MeasureCodes") return json(response, { value: table[what] });
    if (what === "MeasureGroups")
      return table.MeasureGroups ? json(response, { value: table.MeasureGroups }) : nothing(response);
    if (codes) return json(response, { value: codes });
    const rows = rowsOf(table).filter(filterOf(url.searchParams.get("$filter") ?? ""));
    if (what === "Observations/$count") {
      response.writeHead(200, { "content-type": "text/plain" }).end(String(rows.length));
      return true;
    }
    if (what !== "Observations") return nothing(response);
    const skip = Number(url.searchParams.get("$skip") ?? 0);
    const next = new URL(url);
    next.searchParams.set("$skip", String(skip + page));
    return json(response, {
      value: rows.slice(skip, skip + page),
      ...(skip + page < rows.length && { "@odata.nextLink": next.href }),
    });
  };
}

function json(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { "content-type": "application/json;odata.metadata=minimal" }).end(JSON.stringify(value));
  return true;
}

function nothing(response: ServerResponse): true {
  response.writeHead(404, { "content-type": "text/plain" }).end();
  return true;
}

/** The rows of a table as CBS writes them. */
export function rowsOf({ axes, rows, Codes, observations }: Stored): readonly Row[] {
  if (observations) return observations;
  const walk = (branch: Branch | Leaf, path: readonly string[]): (readonly [readonly string[], number | string])[] =>
    isLeaf(branch)
      ? branch.flatMap((cell, at) =>
          cell === null ? [] : [[[...path, Codes[axes.at(-1) ?? ""]?.[at]?.Identifier ?? ""], cell] as const],
        )
      : Object.entries(branch).flatMap(([code, next]) => walk(next, [...path, code]));
  return Object.entries(rows)
    .flatMap(([measure, tree]) => walk(tree, []).map(([path, cell]) => ({ measure, path, cell })))
    .map(({ measure, path, cell }, Id) => ({
      Id,
      Measure: measure,
      ValueAttribute: typeof cell === "string" ? cell : "None",
      Value: typeof cell === "string" ? null : cell,
      StringValue: null,
      ...Object.fromEntries(axes.map((axis, at) => [axis, path[at]])),
    }));
}

function isLeaf(branch: Branch | Leaf): branch is Leaf {
  return Array.isArray(branch);
}

/** `and` of conditions, each an `or` of `eq` and `startswith`; anything else is a mistake of who asks. */
function filterOf(filter: string): (row: Row) => boolean {
  if (filter === "") return () => true;
  const conditions = filter.split(" and ").map((condition) =>
    condition
      .replace(/^\(|\)$/g, (bracket) => (condition.includes(" or ") ? "" : bracket))
      .split(" or ")
      .map((one): ((row: Row) => boolean) => {
        const equal = /^(\w+) eq '((?:[^']|'')*)'$/.exec(one);
        if (equal) return (row) => row[equal[1] ?? ""] === equal[2]?.replaceAll("''", "'");
        const starts = /^startswith\((\w+),'(\w+)'\)$/.exec(one);
        if (starts) return (row) => String(row[starts[1] ?? ""]).startsWith(starts[2] ?? "");
        throw new Error(`StatLine does not understand: ${one}`);
      }),
  );
  return (row) => conditions.every((condition) => condition.some((one) => one(row)));
}
