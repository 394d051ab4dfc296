import { PER_PERIOD } from "../../cube/area.ts";
import type { Aggregation, Dimension, Indicator, IndicatorNote, Provider, TimeKind } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import { asSaid, indicatorOf, spansOf } from "../live/measure.ts";
import { readUnit } from "../live/units.ts";
import type { Table } from "../source.ts";
import { decimalsIn } from "./dataset.ts";
import type { Axis, Category, Dataset } from "./dataset.ts";
import { layoutOf } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { periodOf } from "./periods.ts";
import type { Places } from "./places.ts";

/** How one office uses JSON-stat. */
export interface Usage {
  readonly source: string;
  readonly table: string;
  readonly provider: Provider;
  readonly places: Places;
  readonly layout?: Layout;
  /** All periods of the table, where the data set at hand has only some. */
  readonly periods?: readonly string[];
  readonly notes?: readonly IndicatorNote[];
  /** What the office says of adding up, and of time; nothing by default. */
  readonly rules?: (measure: Category) => { readonly aggregation?: Aggregation; readonly time?: TimeKind };
  readonly cells?: number;
  readonly atOnce?: number;
  /** True where the data set at hand came with all its figures. */
  readonly whole?: boolean;
}

/** A table that can be read from. */
export interface OpenedTable {
  readonly table: Table;
  readonly layout: Layout;
  readonly places: Places;
  /** Per id of an indicator its member of the axis of measures; undefined where the table has no such axis. */
  readonly measures: ReadonlyMap<string, Category | undefined>;
  /** Per breakdown its axis; the id of the breakdown is one that a link can hold. */
  readonly breakdowns: readonly { readonly id: string; readonly axis: Axis }[];
}

/** The measure of a table that has one only and gives it no name. */
const ONLY = "value";

/** What a data set is about: a table of one indicator per measure. */
export function openDataset(dataset: Dataset, usage: Usage): OpenedTable {
  const layout = usage.layout ?? layoutOf(dataset);
  const { source, table: id, places, provider } = usage;
  const breakdowns = layout.rest.map((axis, at) => ({ id: dimensionId(axis.id, at), axis }));
  const dimensions = breakdowns.map(({ id: dimension, axis }) => dimensionOf(dimension, axis));
  const codes = usage.periods ?? layout.time?.members.map(({ code }) => code) ?? [];
  const periods = codes.flatMap((code) => periodOf(code) ?? []);
  const spans = spansOf([...places.byLevel.keys()], periods, PER_PERIOD);
  const cells = usage.cells ?? cellsIn(dataset, usage);
  const title = dataset.label.trim() || id;
  const measures = layout.metric?.members ?? [undefined];
  const decimals = decimalsIn(dataset);
  const opensAt = mostAreas(places);
  const indicators = measures.map((measure): Indicator => {
    const bare = indicatorOf({
      source,
      id: `${id}:${encodeURIComponent(measure?.code ?? ONLY)}`,
      name: measure && measures.length > 1 ? `${title} › ${measure.label}` : title,
      description: dataset.notes.join("\n"),
      unit: measure?.unit ?? "",
      decimals: measure?.decimals ?? decimals,
      dimensions,
      spans,
      ...(usage.notes && { notes: usage.notes }),
      provider: provider.id,
      hash: dataset.updated,
    });
    const made = { ...bare, opening: { ...bare.opening, level: opensAt } };
    return measure ? { ...made, ...usage.rules?.(measure) } : made;
  });
  return {
    table: {
      source,
      id,
      title,
      description: dataset.notes.join("\n"),
      updated: /^\d{4}-\d{2}-\d{2}/.exec(dataset.updated)?.[0] ?? "",
      ...(cells > 0 && { cells }),
      ...(usage.atOnce !== undefined && { atOnce: usage.atOnce }),
      ...(usage.whole && { whole: true }),
      provider,
      indicators,
      levels: places.levels,
      areas: places.areas,
      remarks: remarksOf(codes, periods.length, layout),
    },
    layout,
    places,
    measures: new Map(indicators.map(({ id: indicator }, at) => [indicator, measures[at]])),
    breakdowns,
  };
}

/** All combinations of the axes; of a part of a table that says nothing. */
function cellsIn({ axes }: Dataset, { periods }: Usage): number {
  return periods ? 0 : axes.reduce((product, { members }) => product * members.length, 1);
}

/** More areas than this are no picture to begin with. */
const MANY = 500;

/** The level that a table opens at: the finest that can be taken in, and not the one area of a whole union. */
function mostAreas({ byLevel }: Places): string {
  const levels = [...byLevel].map(([level, codes]) => ({ level, count: codes.size }));
  const few = levels.filter(({ count }) => count <= MANY);
  return (few.length > 0 ? few : levels).reduce((best, one) => (one.count >= best.count ? one : best), {
    level: "",
    count: 0,
  }).level;
}

/** The unit's multiplier and the decimals of a measure. */
export function factorOf(measure: Category | undefined): { readonly factor: number; readonly decimals: number } {
  return { factor: readUnit(measure?.unit ?? "").factor, decimals: measure?.decimals ?? 3 };
}

/** A name that a link can hold (`src/workspace/README.md`); one that it cannot is called by its place. */
function dimensionId(id: string, at: number): string {
  const fits = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(id) && id !== "constructor" && id !== "prototype";
  return fits ? id : `d${String(at + 1)}`;
}

function dimensionOf(id: string, axis: Axis): Dimension {
  const total = totalOf(axis);
  return {
    id,
    name: asSaid(axis.label),
    members: axis.members.map(({ code, label }) => ({ code, name: asSaid(label) })),
    ...(total !== undefined && { total }),
  };
}

/**
 * The member that stands for all: the one that the office names (`eliminationValueCode` of PX), the only one there is, or
 * the only one that is called *total*. Otherwise the person is asked.
 */
function totalOf({ members, extension }: Pick<Axis, "members" | "extension">): string | undefined {
  const named = extension["eliminationValueCode"];
  if (typeof named === "string" && members.some(({ code }) => code === named)) return named;
  const [only] = members;
  if (only && members.length === 1) return only.code;
  const byCode = members.filter(({ code }) => /^(?:T|_T|TOT|TOTAL)$/i.test(code));
  const called =
    byCode.length === 1 ? byCode : members.filter(({ label }) => /^(?:total|totaal|totalt|i alt)\b/i.test(label));
  return called.length === 1 ? called[0]?.code : undefined;
}

function remarksOf(codes: readonly string[], known: number, { time }: Layout): Message[] {
  if (codes.length === 0 || known === 0) return [{ id: "tables.no-periods" }];
  if (known === codes.length) return [];
  const lost = codes.find((code) => periodOf(code) === undefined) ?? "";
  const example = time?.members.find(({ code }) => code === lost)?.label ?? lost;
  return [{ id: "tables.periods-left-out", params: { count: codes.length - known, example: asSaid(example) } }];
}
