import { needKey } from "../../cube/cube.ts";
import type { Cube, Need } from "../../cube/cube.ts";
import type { IndicatorNote } from "../../cube/indicator.ts";
import { parsePeriod, periodRange } from "../../cube/period.ts";
import type { Frequency } from "../../cube/period.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { atMost } from "../atMost.ts";
import { parseJson } from "../json.ts";
import { cubeFor, pour } from "../jsonstat/cells.ts";
import { readJsonStat } from "../jsonstat/dataset.ts";
import type { Axis, Dataset } from "../jsonstat/dataset.ts";
import { eurostatMarks } from "../jsonstat/marks.ts";
import { openDataset } from "../jsonstat/open.ts";
import type { OpenedTable } from "../jsonstat/open.ts";
import { periodOf } from "../jsonstat/periods.ts";
import { placesOf } from "../jsonstat/places.ts";
import { kept } from "../live/keep.ts";
import type { Request } from "../request.ts";
import type { ReadOptions, TableSource } from "../source.ts";
import { NUTS } from "./nuts.ts";

const REQUESTS_AT_ONCE = 2;

/** Letters of the axis `freq`. */
const FREQUENCIES: Readonly<Partial<Record<Frequency, string>>> = {
  year: "A",
  "half-year": "S",
  quarter: "Q",
  month: "M",
  week: "W",
  day: "D",
};

const MARKS: IndicatorNote = {
  kind: "general",
  text: {
    nl: "Eurostat merkt sommige cijfers als minder betrouwbaar (u), niet significant (n) of anders gedefinieerd (d). Die tekens staan hier niet.",
    en: "Eurostat marks some figures as less reliable (u), not significant (n) or differently defined (d). Those signs do not stand here.",
  },
};

/**
 * Eurostat's dissemination API: JSON-stat without roles, sparse values, flags by letter. `base` is
 * `https://ec.europa.eu/eurostat/api/dissemination/`. A table is described by its newest period, so that its size does
 * not matter; a measure is a unit of it.
 */
export function createEurostat({ id, base, request }: { id: string; base: URL; request: Request }): TableSource {
  const turn = atMost(REQUESTS_AT_ONCE);

  async function ask(table: string, filters: URLSearchParams, options: ReadOptions): Promise<Dataset | Problem> {
    const address = new URL(`statistics/1.0/data/${encodeURIComponent(table)}?format=JSON&lang=EN`, base);
    for (const [name, value] of filters) address.searchParams.append(name, value);
    const { signal, onProgress } = options;
    const given = {
      what: table,
      accept: "application/json",
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    };
    const bytes = await turn(() => request(address, given));
    const parsed = isProblem(bytes) ? bytes : parseJson(bytes, table, address.href);
    const found = isProblem(parsed) ? parsed : readJsonStat(parsed.value, table, address.href);
    if (isProblem(found)) return found;
    return found.datasets[0]?.[1] ?? problem("mismatch", table, address.href);
  }

  const open = kept(async (table: string, options: ReadOptions): Promise<OpenedTable | Problem> => {
    const newest = await ask(table, new URLSearchParams({ lastTimePeriod: "1" }), options);
    return isProblem(newest) ? newest : opened(id, table, newest);
  });

  async function read(need: Need, options: ReadOptions = {}): Promise<Cube | Problem> {
    const [table = ""] = need.indicator.split(":");
    const known = await open(table, options);
    if (isProblem(known)) return known;
    const measure = known.measures.get(need.indicator);
    if (!known.measures.has(need.indicator)) return problem("not-found", need.indicator, base.href);
    const filters = new URLSearchParams();
    if (measure && known.layout.metric) filters.append(known.layout.metric.id, measure.code);
    const [first = "", last = first] = [need.periods[0], need.periods.at(-1)];
    filters.append("freq", FREQUENCIES[parsePeriod(first)?.frequency ?? "year"] ?? "A");
    filters.append("sinceTimePeriod", codeOf(first));
    filters.append("untilTimePeriod", codeOf(last));
    const level = NUTS.word(need.level.replace(`${id}-`, ""));
    if (level !== undefined) filters.append("geoLevel", level);
    for (const { id: dimension, axis } of known.breakdowns) {
      const asked = need.members[dimension] ?? [];
      if (asked.length < axis.members.length) for (const code of asked) filters.append(axis.id, code);
    }
    const dataset = await ask(table, filters, options);
    if (isProblem(dataset)) return dataset;
    const filling = cubeFor(need, known);
    pour(dataset, need, known, eurostatMarks, filling);
    return filling.cube;
  }

  return {
    id,
    tableOf: (indicator) => indicator.split(":", 1)[0] ?? "",
    host: () => base.origin,
    tableAt: ({ hostname, pathname }) =>
      /(?:^|\.)europa\.eu$/.test(hostname)
        ? /(?:\/data\/|\/view\/|\/product\/)([A-Za-z0-9_]{3,40})(?:\/|$)/.exec(pathname)?.[1]?.toLowerCase()
        : undefined,
    answerId: needKey,
    read,
    async describe(table, options = {}) {
      const answer = await open(table, options);
      return isProblem(answer) ? answer : answer.table;
    },
  };
}

function opened(source: string, table: string, newest: Dataset): OpenedTable {
  const axis = (id: string): Axis | undefined => newest.axes.find((one) => one.id.toLowerCase() === id);
  const [time, geo, unit, freq] = [axis("time"), axis("geo"), axis("unit"), axis("freq")];
  const rest = newest.axes.filter((one) => one !== time && one !== geo && one !== unit && one !== freq);
  // The unit is what tells one measure of a table from another, and its name is the unit.
  const metric = unit && { ...unit, members: unit.members.map((one) => ({ ...one, unit: one.label })) };
  const count = Number(annotation(newest, "OBS_COUNT"));
  return openDataset(newest, {
    source,
    table,
    layout: { time, geo, metric, rest },
    places: placesOf(geo, source, NUTS),
    periods: periodsOf(newest, time),
    notes: [MARKS],
    ...(count > 0 && { cells: count }),
    provider: {
      id: `${source}-${table.toLowerCase()}`,
      name: { nl: "Eurostat", en: "Eurostat" },
      attribution: `Eurostat ${table} (CC BY 4.0)`,
      licence: "CC BY 4.0",
      url: `https://ec.europa.eu/eurostat/databrowser/view/${table.toLowerCase()}/default/table`,
    },
  });
}

/** From the oldest to the newest that the table says it has; else those at hand. */
function periodsOf(newest: Dataset, time: Axis | undefined): readonly string[] {
  const [first, last] = ["OBS_PERIOD_OVERALL_OLDEST", "OBS_PERIOD_OVERALL_LATEST"].map((type) =>
    periodOf(annotation(newest, type)),
  );
  const range = first !== undefined && last !== undefined ? periodRange(first, last) : [];
  return range.length > 0 ? range : (time?.members.map(({ code }) => code) ?? []);
}

function annotation({ extension }: Dataset, type: string): string {
  const list: readonly unknown[] = Array.isArray(extension["annotation"]) ? extension["annotation"] : [];
  for (const one of list) {
    if (typeof one === "object" && one !== null && "type" in one && one.type === type && "title" in one)
      return String(one.title);
  }
  return "";
}

/** `2020-H1` → `2020-S1`; other periods are written alike. */
const codeOf = (period: string): string => period.replace("-H", "-S");
