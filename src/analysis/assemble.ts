import type { Catalogue } from "../cube/indicator.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { copyCell, emptyBlock } from "./block.ts";
import { isBase } from "./base.ts";
import { classOf } from "./classes/classify.ts";
import type { FrameRow } from "./combine.ts";
import type { SeriesFrame } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { orderOf } from "./order.ts";
import type { Query } from "./query.ts";
import type { Classes, Coverage, Provenance, Result, ResultArea, ResultMember, ResultNote, ResultSeries } from "./result.ts";

/** Puts the rows of a query together into a Result, in the order asked. */
export function assemble(
  query: Query,
  catalogue: Catalogue,
  layout: Layout,
  frames: readonly SeriesFrame[],
  rows: readonly FrameRow[],
  resolved: readonly ResultArea[],
  notes: readonly ResultNote[],
): Result {
  const place = new Map(rows.map((row, index) => [row.code, index]));
  const picked = frames.map((frame) => pick(frame.block, resolved.map((area) => place.get(area.code) ?? -1)));
  const order = orderOf(resolved, picked, query.order);
  const areas = order.flatMap((at) => resolved[at] ?? []);
  const ordered = picked.map((block) => pick(block, order));
  const classes = frames.map((frame) => frame.classes);
  return {
    level: query.level,
    series: frames.map(seriesOf),
    areas,
    slots: layout.slots,
    values: joined(ordered.map((block) => block.values), Float64Array),
    reason: joined(ordered.map((block) => block.reason), Uint8Array),
    flags: joined(ordered.map((block) => block.flags), Uint16Array),
    classIndex: joined(ordered.map((block, series) => classIndexOf(block, areas, query, classes[series] ?? null)), Int8Array),
    classes,
    periods: frames.flatMap((frame) => frame.layout.periods),
    divisions: frames.flatMap((frame) => divisionsOf(frame, query)),
    coverage: ordered.flatMap((block) => coverageOf(block, areas, query)),
    notes,
    provenance: provenanceOf(catalogue, frames),
  };
}

function pick(block: Block, rows: readonly number[]): Block {
  const out = emptyBlock(rows.length, block.columns);
  for (const [row, from] of rows.entries()) {
    if (from < 0) continue;
    for (let column = 0; column < block.columns; column += 1) {
      copyCell(block, from * block.columns + column, out, row * block.columns + column);
    }
  }
  return out;
}

/** Per slot the division that the figures of the level are on. */
function divisionsOf(frame: SeriesFrame, query: Query): (string | null)[] {
  const bases = frame.bases.get(query.level)?.bases;
  return frame.layout.periods.map((_, slot) => {
    const base = bases?.[slot];
    return base && isBase(base) ? base.divisionId : null;
  });
}

interface Column<T> {
  set(part: T, at: number): void;
}

function joined<T extends { readonly length: number } & Column<T>>(parts: readonly T[], make: new (size: number) => T): T {
  const whole = new make(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Only selected areas of the query's level count for classes, ranks, maps and "n of m". */
export function counts(area: ResultArea, query: Pick<Query, "level">): boolean {
  return area.role === "selected" && area.level === query.level && area.parts === undefined;
}

function classIndexOf(block: Block, areas: readonly ResultArea[], query: Query, classes: Classes | null): Int8Array {
  const index = new Int8Array(block.values.length).fill(-1);
  if (!classes) return index;
  for (const [row, area] of areas.entries()) {
    if (!counts(area, query)) continue;
    for (let cell = row * block.columns; cell < (row + 1) * block.columns; cell += 1) {
      if (block.reason[cell] === REASON.present) index[cell] = classOf(block.values[cell] ?? NaN, classes.limits);
    }
  }
  return index;
}

/** Per slot how many areas have a figure, of those that can have one then. */
function coverageOf(block: Block, areas: readonly ResultArea[], query: Query): Coverage[] {
  const rows = areas.flatMap((area, row) => (counts(area, query) ? [row] : []));
  return Array.from({ length: block.columns }, (_, column) => {
    let known = 0;
    let of = 0;
    for (const row of rows) {
      const reason = block.reason[row * block.columns + column];
      if (reason === REASON.present) known += 1;
      if (reason !== REASON["not-applicable"]) of += 1;
    }
    return { known, of };
  });
}

function seriesOf(frame: SeriesFrame): ResultSeries {
  const { series } = frame.layout;
  const { indicator } = series;
  return {
    key: series.key,
    source: series.source,
    indicator: indicator.id,
    name: indicator.name,
    members: indicator.dimensions.flatMap((dimension): ResultMember[] => {
      const member = dimension.members.find((each) => each.code === series.members[dimension.id]);
      return member ? [{ dimension: dimension.id, code: member.code, name: member.name }] : [];
    }),
    unit: frame.steps.reduce((unit, step) => step.unit(unit), indicator.unit),
    decimals: frame.steps.reduce((decimals, step) => step.decimals(decimals), indicator.decimals),
    kind: frame.layout.measure.yearStart ? "ratio" : indicator.kind,
    time: indicator.time,
    ...(indicator.polarity && { polarity: indicator.polarity }),
    steps: frame.steps.map((step) => step.message),
  };
}

function provenanceOf(catalogue: Catalogue, frames: readonly SeriesFrame[]): Provenance[] {
  const ids = new Set(frames.flatMap(({ layout: { series, measure } }) =>
    [series.indicator, measure.numerator.indicator, ...(measure.denominator ? [measure.denominator.indicator] : [])].map((each) => each.provider),
  ));
  return catalogue.providers
    .filter((provider) => ids.has(provider.id))
    .map(({ attribution, licence, name }) => ({ attribution, licence, provider: name, updated: catalogue.updated }));
}
