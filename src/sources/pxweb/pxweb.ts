import { needKey } from "../../cube/cube.ts";
import type { Cube, Need } from "../../cube/cube.ts";
import type { TimeKind } from "../../cube/indicator.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { atMost } from "../atMost.ts";
import { check } from "../check.ts";
import { parseJson } from "../json.ts";
import { cubeFor, pour } from "../jsonstat/cells.ts";
import { readJsonStat } from "../jsonstat/dataset.ts";
import type { Category, Dataset } from "../jsonstat/dataset.ts";
import { layoutOf } from "../jsonstat/layout.ts";
import { pxMarks } from "../jsonstat/marks.ts";
import { openDataset } from "../jsonstat/open.ts";
import type { OpenedTable, Usage } from "../jsonstat/open.ts";
import { byLength, placesOf } from "../jsonstat/places.ts";
import { kept } from "../live/keep.ts";
import { asSaid, endedNote } from "../live/measure.ts";
import type { Request } from "../request.ts";
import type { ReadOptions, TableSource } from "../source.ts";
import { ConfigSchema, TablesSchema } from "./schema.ts";
import { inPieces, parametersOf, selectionOf } from "./selection.ts";

const REQUESTS_AT_ONCE = 2;
const MOST_FOUND = 50;

/**
 * A PxWeb API, version 2, of any office. `base` is where `tables` and `config` lie. Its metadata are JSON-stat without
 * values; figures are asked in pieces that stay under the number of cells that the office allows.
 */
export function createPxWeb({ id, base, request }: { id: string; base: URL; request: Request }): TableSource {
  const turn = atMost(REQUESTS_AT_ONCE);

  async function json(path: string, what: string, { signal }: ReadOptions): Promise<{ value: unknown } | Problem> {
    const address = new URL(path, base);
    const bytes = await turn(() => request(address, { what, accept: "application/json", ...(signal && { signal }) }));
    return isProblem(bytes) ? bytes : parseJson(bytes, what, address.href);
  }

  async function dataset(path: string, what: string, options: ReadOptions): Promise<Dataset | Problem> {
    const answer = await json(path, what, options);
    const found = isProblem(answer) ? answer : readJsonStat(answer.value, what, new URL(path, base).href);
    if (isProblem(found)) return found;
    return found.datasets[0]?.[1] ?? problem("mismatch", what, path);
  }

  const config = kept(async (_: string, options: ReadOptions) => {
    const answer = await json("config", id, options);
    return isProblem(answer) ? answer : check(ConfigSchema, answer.value, id, new URL("config", base).href);
  });

  const open = kept(async (table: string, options: ReadOptions): Promise<OpenedTable | Problem> => {
    const [metadata, settings] = await Promise.all([
      dataset(`tables/${encodeURIComponent(table)}/metadata`, table, options),
      config("", options),
    ]);
    if (isProblem(metadata)) return metadata;
    if (isProblem(settings)) return settings;
    return openDataset(metadata, usageOf({ source: id, table, metadata, base, ...settings }));
  });

  async function read(need: Need, options: ReadOptions = {}): Promise<Cube | Problem> {
    const [table = ""] = need.indicator.split(":");
    const [known, settings] = [await open(table, options), await config("", options)];
    if (isProblem(known)) return known;
    if (isProblem(settings)) return settings;
    if (!known.measures.has(need.indicator)) return problem("not-found", need.indicator, base.href);
    const pieces = inPieces(selectionOf(need, known), settings.maxDataCells);
    let done = 0;
    const parts = await Promise.all(
      pieces.map(async (piece) => {
        // Where nothing is left to ask of an axis there is no figure, and no address that says so.
        if (piece.some(({ codes }) => codes.length === 0)) return undefined;
        const path = `tables/${encodeURIComponent(table)}/data?outputFormat=json-stat2&${parametersOf(piece)}`;
        const part = await dataset(path, need.indicator, options);
        done += 1;
        options.onProgress?.(done / pieces.length);
        if (isProblem(part)) return part;
        // An office that leaves out what was asked would make holes that look like figures that do not exist.
        const lost = piece.find(
          ({ axis, codes }) => codes.length !== part.axes.find((one) => one.id === axis)?.members.length,
        );
        const where = `${new URL(path, base).href} (${lost?.axis ?? ""})`;
        return lost ? { ...problem("malformed", need.indicator, where), retry: true } : part;
      }),
    );
    const failed = parts.find(isProblem);
    if (failed) return failed;
    const filling = cubeFor(need, known);
    for (const part of parts) if (part && !isProblem(part)) pour(part, need, known, pxMarks, filling);
    return filling.cube;
  }

  return {
    id,
    tableOf: (indicator) => indicator.split(":", 1)[0] ?? "",
    host: () => base.origin,
    tableAt: ({ href }) =>
      href.startsWith(base.href) ? /^tables\/([^/?#]+)/.exec(href.slice(base.href.length))?.[1] : undefined,
    answerId: needKey,
    read,
    async find(words, options = {}) {
      const path = `tables?pageSize=${String(MOST_FOUND)}&query=${encodeURIComponent(words)}`;
      const answer = await json(path, words, options);
      const list = isProblem(answer) ? answer : check(TablesSchema, answer.value, words, new URL(path, base).href);
      if (isProblem(list)) return list;
      return list.tables.map(({ id: table, label, firstPeriod, lastPeriod, discontinued }) => ({
        id: table,
        title: label || table,
        about: [firstPeriod, lastPeriod].filter(Boolean).join("–"),
        ended: discontinued === true,
      }));
    },
    async describe(table, options = {}) {
      const answer = await open(table, options);
      return isProblem(answer) ? answer : answer.table;
    },
  };
}

interface Given {
  readonly source: string;
  readonly table: string;
  readonly metadata: Dataset;
  readonly base: URL;
  readonly license: string;
  readonly maxDataCells: number;
}

function usageOf({ source, table, metadata, base, license, maxDataCells }: Given): Usage {
  const layout = layoutOf(metadata);
  const office = metadata.source || base.host;
  return {
    source,
    table,
    layout,
    places: placesOf(layout.geo, source, byLength(layout.geo)),
    rules: (measure) => rulesOf(measure, metadata),
    atOnce: maxDataCells,
    ...(metadata.extension["discontinued"] === true && { notes: [endedNote(asSaid(office), "")] }),
    provider: {
      id: `${source}-${table.toLowerCase()}`,
      name: asSaid(office),
      attribution: [office, table].join(" "),
      licence: license,
      url: new URL(`tables/${encodeURIComponent(table)}`, base).href,
    },
  };
}

const TIMES: Readonly<Record<string, TimeKind>> = { Stock: "stock", Flow: "flow", Average: "average" };

/**
 * PX is the one format that says what may be done with a figure: `measuringType` how it relates to time, and
 * `aggregallowed` whether it adds up, which counts only where the measure is no average.
 */
function rulesOf({ code }: Category, { axes, extension }: Dataset): ReturnType<NonNullable<Usage["rules"]>> {
  const metric = axes.find(({ members }) => members.some((one) => one.code === code));
  const types = metric?.extension["measuringType"];
  const type =
    typeof types === "object" && types !== null ? new Map<string, unknown>(Object.entries(types)).get(code) : undefined;
  const time = typeof type === "string" ? TIMES[type] : undefined;
  const px = extension["px"];
  const adds = typeof px === "object" && px !== null && "aggregallowed" in px && px.aggregallowed === true;
  return {
    ...(time && { time }),
    ...(adds && (time === "stock" || time === "flow") && { aggregation: { rule: "sum" } }),
  };
}
