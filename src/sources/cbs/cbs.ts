import * as v from "valibot";
import type { Cube, Need } from "../../cube/cube.ts";
import { needKey } from "../../cube/cube.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { atMost } from "../atMost.ts";
import { kept } from "../live/keep.ts";
import type { Request } from "../request.ts";
import type { ReadOptions, TableSource } from "../source.ts";
import { asked, filtersOf } from "./filter.ts";
import { findTables } from "./find.ts";
import { openTable } from "./open.ts";
import type { Opened } from "./open.ts";
import { directOf } from "./direct.ts";
import { cubeOfRows } from "./rows.ts";
import { CodeSchema, DatasetSchema, DimensionSchema, GroupSchema, MeasureSchema, PropertiesSchema } from "./schema.ts";
import { serviceAt } from "./service.ts";

/** CBS names no limit; two at a time is what its own clients do. */
const REQUESTS_AT_ONCE = 2;

const LIST = "Datasets?$select=Identifier,Title,Summary,TemporalCoverage,Frequency,Status,DatasetType";

const Row = v.custom<Readonly<Record<string, unknown>>>((row) => typeof row === "object" && row !== null, "a row");

/** CBS StatLine, OData v4 (README.md). `base` is the catalogue, `https://datasets.cbs.nl/odata/v1/CBS/`. */
export function createCbs({ id, base, request }: { id: string; base: URL; request: Request }): TableSource {
  const service = serviceAt(base, request, atMost(REQUESTS_AT_ONCE));
  const opened = new Map<string, Opened>();
  const list = kept((_, options) => service.list(LIST, DatasetSchema, "StatLine", options));
  const open = kept(async (table, options) => {
    const answer = await readTable(table, options);
    if (!isProblem(answer)) opened.set(table, answer);
    return answer;
  });

  async function readTable(table: string, options: ReadOptions): Promise<Opened | Problem> {
    const path = `${encodeURIComponent(table)}/`;
    const [properties, dimensions, measures, groups] = await Promise.all([
      service.one(`${path}Properties`, PropertiesSchema, table, options),
      service.list(`${path}Dimensions`, DimensionSchema, table, options),
      service.list(`${path}MeasureCodes`, MeasureSchema, table, options),
      service.list(`${path}MeasureGroups`, GroupSchema, table, options),
    ]);
    if (isProblem(properties)) return properties;
    if (isProblem(dimensions)) return dimensions;
    if (isProblem(measures)) return measures;
    // A table without groups has no list of them.
    if (isProblem(groups) && groups.kind !== "not-found") return groups;
    const lists = await Promise.all(
      dimensions.map(({ Identifier }) => service.list(`${path}${Identifier}Codes`, CodeSchema, table, options)),
    );
    const failed = lists.find(isProblem);
    if (failed) return failed;
    const coded = dimensions.map((dimension, at) => {
      const codes = lists[at];
      return { dimension, codes: codes && !isProblem(codes) ? codes : [] };
    });
    const described = { properties, dimensions: coded, measures, groups: isProblem(groups) ? [] : groups };
    return openTable(id, described);
  }

  /** The table that a need is of, opened, its measure, and where its figures are. */
  async function found({ indicator }: Need, options: ReadOptions) {
    const [table = "", measure = ""] = indicator.split(":");
    const now = await open(table, options);
    if (isProblem(now)) return now;
    if (!now.measures.has(measure)) return problem("not-found", indicator, base.href);
    return { now, measure, path: `${encodeURIComponent(table)}/Observations` };
  }

  async function read(need: Need, options: ReadOptions = {}): Promise<Cube | Problem> {
    const about = await found(need, options);
    if (isProblem(about)) return about;
    const { now, measure, path } = about;
    const filters = filtersOf(need, measure, now).map(asked);
    const counts = filters.map(() => 1);
    const done = filters.map(() => 0);
    const tell = (): void => {
      const whole = counts.reduce((sum, count) => sum + count, 0);
      options.onProgress?.(Math.min(1, done.reduce((sum, rows) => sum + rows, 0) / whole));
    };
    const parts = await Promise.all(
      filters.map(async (filter, at) => {
        const [count, rows] = await Promise.all([
          service.count(`${path}/$count${filter}`, need.indicator, options).then((answer) => {
            if (!isProblem(answer)) counts[at] = Math.max(1, answer);
            return answer;
          }),
          service.list(path + filter, Row, need.indicator, options, (loaded) => {
            done[at] = loaded;
            tell();
          }),
        ]);
        if (isProblem(rows)) return rows;
        if (isProblem(count)) return count;
        // Fewer rows than there are would be holes that look like figures that do not exist.
        const short = `${base.href}${path} (${String(rows.length)}/${String(count)})`;
        return rows.length === count ? rows : { ...problem("malformed", need.indicator, short), retry: true };
      }),
    );
    const failed = parts.find(isProblem);
    if (failed) return failed;
    const rows = parts.flatMap((part) => (isProblem(part) ? [] : part));
    return cubeOfRows(rows, need, measure, now, `${base.href}${path}`);
  }

  return {
    id,
    async find(words, options = {}) {
      const tables = await list("", options);
      return isProblem(tables) ? tables : findTables(words, tables);
    },
    async describe(table, options = {}) {
      const answer = await open(table, options);
      return isProblem(answer) ? answer : answer.table;
    },
    tableOf: (indicator) => indicator.split(":", 1)[0] ?? "",
    host: () => base.origin,
    tableAt: ({ href, hostname }) =>
      /(?:^|\.)cbs\.nl$/.test(hostname) || href.startsWith(base.href)
        ? /(?:\/(?:dataset|detail|CBS)\/)(\d{5}[A-Za-z]{0,4})(?:[/?#]|$)/.exec(href)?.[1]
        : undefined,
    async direct(need, areas, options = {}) {
      const about = await found(need, options);
      if (isProblem(about)) return about;
      const { now, measure, path } = about;
      const addresses = filtersOf(need, measure, now, areas).map((filter) => base.href + path + asked(filter));
      return directOf(need, measure, now, addresses);
    },
    answerId: (need) =>
      [needKey(need), opened.get(need.indicator.split(":", 1)[0] ?? "")?.table.indicators[0]?.hash ?? ""].join("|"),
    read,
  };
}
