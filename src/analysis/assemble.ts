import type { Catalogue } from "../cube/indicator.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { copyCells, emptyBlock, withBounds } from "./block.ts";
import { isBase } from "./base.ts";
import { classOf } from "./classes/classify.ts";
import { counts } from "./coverage.ts";
import type { SeriesFrame, ShownRows } from "./frame.ts";
import { finalKind } from "./kinds.ts";
import type { Layout } from "./layout.ts";
import { nameOfSum } from "./members/sums.ts";
import { partsKnownOf } from "./parts-known.ts";
import type { Query } from "./query.ts";
import type {
  Chosen,
  Classes,
  Filtered,
  Provenance,
  Result,
  ResultMember,
  ResultNote,
  ResultSeries,
} from "./result.ts";
import { rateOf } from "./rates.ts";
import { figurePeriods, inFigureOrder } from "./time/figure-periods.ts";
import { timeAfter } from "./time/after.ts";

/** What a Result is put together from, beside the series. */
export interface Parts {
  readonly layout: Layout;
  readonly frames: readonly SeriesFrame[];
  readonly classes: readonly (Classes | null)[];
  /** The rows that are shown, filtered and in their order. */
  readonly shown: ShownRows;
  readonly filtered?: Filtered;
  readonly chosen?: Chosen | undefined;
  readonly notes: readonly ResultNote[];
}

/** Puts the rows of a query together into a Result. */
export function assemble(
  query: Query,
  catalogue: Catalogue,
  { layout, frames, classes, shown, filtered, chosen, notes }: Parts,
): Result {
  const { areas } = shown;
  return {
    level: query.level,
    series: frames.map(seriesOf),
    areas,
    slots: layout.slots,
    ...figuresOf(frames, classes, shown, layout.slots.length, query),
    ...partsKnownOf(frames, shown, layout.slots.length),
    classes,
    periods: frames.flatMap((frame) => figurePeriods(frame.layout)),
    divisions: frames.flatMap((frame) => divisionsOf(frame, query)),
    coverage: frames.flatMap((frame) => frame.coverage),
    ...(filtered && { filtered }),
    ...(chosen && { chosen }),
    notes,
    provenance: provenanceOf(catalogue, frames),
  };
}

/** Copies the rows that are shown, row by row, and gives each figure its class. */
function figuresOf(
  frames: readonly SeriesFrame[],
  classes: readonly (Classes | null)[],
  { areas, places }: ShownRows,
  width: number,
  query: Query,
): Pick<Result, "values" | "reason" | "flags" | "classIndex" | "lower" | "upper"> {
  const plain = emptyBlock(frames.length * areas.length, width);
  const out = frames.some(({ block }) => block.bounds) ? withBounds(plain) : plain;
  const classIndex = new Int8Array(out.values.length).fill(-1);
  for (const [series, { block }] of frames.entries()) {
    const limits = classes[series]?.limits;
    for (const [at, area] of areas.entries()) {
      const from = (places[at] ?? -1) * width;
      if (from < 0) continue;
      const to = (series * areas.length + at) * width;
      copyCells(block, from, out, to, width);
      if (limits && counts(area, query)) classRow(out, classIndex, to, width, limits);
    }
  }
  return { values: out.values, reason: out.reason, flags: out.flags, classIndex, ...out.bounds };
}

function classRow(block: Block, classIndex: Int8Array, start: number, width: number, limits: readonly number[]): void {
  for (let cell = start; cell < start + width; cell += 1) {
    if (block.reason[cell] === REASON.present) classIndex[cell] = classOf(block.values[cell] ?? NaN, limits);
  }
}

/** Per slot the division that the figures of the level are on. */
function divisionsOf(frame: SeriesFrame, query: Query): (string | null)[] {
  const bases = frame.bases.get(query.level)?.bases ?? [];
  return inFigureOrder(frame.layout, bases).map((base) => (base && isBase(base) ? base.divisionId : null));
}

function seriesOf(frame: SeriesFrame): ResultSeries {
  const { series } = frame.layout;
  const { indicator } = series;
  const rate = rateOf(frame.layout);
  const says = frame.steps.at(-1)?.says;
  const ranked = series.calculations.some((calculation) => calculation.kind === "position");
  return {
    key: series.key,
    source: series.source,
    indicator: indicator.id,
    name: indicator.name,
    members: indicator.dimensions.flatMap((dimension): ResultMember[] => {
      const parts = series.sums?.[dimension.id];
      const code = series.members[dimension.id] ?? "";
      const member = parts
        ? { code, name: nameOfSum(dimension, parts) }
        : dimension.members.find((each) => each.code === code);
      return member
        ? [{ dimension: dimension.id, dimensionName: dimension.name, code: member.code, name: member.name }]
        : [];
    }),
    unit: frame.steps.reduce((unit, step) => step.unit(unit), indicator.unit),
    decimals: frame.steps.reduce((decimals, step) => step.decimals(decimals), indicator.decimals),
    kind: finalKind(indicator, frame.layout.series.calculations),
    time: timeAfter(frame.layout.measure, indicator),
    ...(indicator.polarity && !ranked && { polarity: indicator.polarity }),
    steps: frame.steps.map((step) => step.message),
    ...(says && { says }),
    ...(rate && { rate }),
  };
}

function provenanceOf(catalogue: Catalogue, frames: readonly SeriesFrame[]): Provenance[] {
  const used = frames
    .flatMap(({ layout }) => [layout, ...(layout.operands ?? [])])
    .flatMap(({ series, measure }) => [
      series.indicator,
      measure.numerator.indicator,
      ...(measure.denominator ? [measure.denominator.indicator] : []),
    ]);
  const ids = new Set(used.map(({ provider }) => provider));
  // Only what is in the store was published with it.
  const elsewhere = new Set(used.flatMap(({ source, provider }) => (source === undefined ? [] : [provider])));
  return catalogue.providers
    .filter((provider) => ids.has(provider.id))
    .map(({ id, attribution, licence, name }) => {
      const updated = elsewhere.has(id) ? "" : catalogue.updated;
      return { attribution, licence, provider: name, updated };
    });
}
