import type { Division, LevelId } from "../cube/area.ts";
import type { Message } from "../cube/message.ts";
import { REASON } from "../cube/reason.ts";
import type { Base } from "./base.ts";
import { baseOf, divisionOfTerm, isBase } from "./base.ts";
import type { Block } from "./block.ts";
import type { Reader } from "./demands.ts";
import { gather } from "./gather.ts";
import type { Geography } from "./geography.ts";
import { codesOf, unionOfCodes } from "./geography.ts";
import type { LevelBases, SeriesLayout } from "./layout.ts";
import type { Measure, Term } from "./measure.ts";
import { needed } from "./needed.ts";
import { isBlank, placesOf } from "./places.ts";
import type { Windows } from "./rolling.ts";
import { spanAt } from "./spans.ts";

/** The terms of a series for all areas of one level, columns being the slots. Steps before dividing are done. */
export interface Unit {
  readonly level: LevelId;
  readonly codes: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly numerator: Block;
  /** On the areas of the numerator, recast where it was on older ones. */
  readonly denominator?: Block;
  /** The denominator on its own areas, where those are others: for larger areas that cover the same land. */
  readonly apart?: Block;
  readonly weight?: Block;
  /** True when no term lacks a figure or has a flag anywhere, so that parts can be added up unseen. */
  readonly whole?: boolean;
}

/** Reads the terms of a series for the areas of `level`, as far as the bases rest on it. */
export function unitOf(
  layout: SeriesLayout,
  level: LevelId,
  all: readonly LevelBases[],
  weighed: boolean,
  geography: Geography,
  read: Reader,
  partial: "withhold" | "known",
): Unit {
  const bases = layout.worked.map((_, slot) => baseIn(all, level, slot));
  const divisions = bases.map((base) => base?.division);
  const others = bases.flatMap((base) => base?.other?.division ?? []);
  const behind = layout.windows ? basesBehind(layout, layout.windows, level, geography) : bases;
  const published = [...bases, ...behind].filter((base) => base !== undefined);
  const codes = unionOfCodes(geography, level, [
    ...published.map((base) => base.division),
    ...others,
    ...published.flatMap((base) => base.recast?.from ?? []),
  ]);
  const periods = layout.worked.map((period, slot) => (bases[slot] ? period : null));
  const exists = existence(codes, level, divisions, geography);
  const { measure } = layout;
  const rowOf = placesOf(codes);
  const gathered = numeratorOf(layout, level, codes, periods, read);
  const recast = behind.some((base) => base?.recast)
    ? needed(measure.tools.recast).recastSlots(gathered, behind, rowOf, geography, measure)
    : gathered;
  const worked = layout.windows
    ? needed(measure.tools.time).overTime(
        marked(recast, behind, codes, level, geography),
        layout.windows,
        periods,
        level,
        measure,
        partial,
      )
    : recast;
  const numerator = markAbsent(worked, exists);
  const unit = { level, codes, rowOf, numerator };
  const plain = measure.denominator && underOf(measure.denominator, measure, bases, unit, geography, read);
  const denominator =
    plain &&
    (others.length > 0
      ? needed(measure.tools.recast).onOwnAreas(plain, bases, rowOf, geography, measure.denominator)
      : plain);
  const weights = bases.map((base, slot) => weightPeriod(measure.weight, base, layout.worked[slot] ?? null, geography));
  const weight =
    weighed && measure.weight ? unmatched(gather(measure.weight, level, codes, weights, read), weights) : undefined;
  const apart = others.length > 0 ? plain : undefined;
  const whole = [numerator, denominator, weight].every(
    (block) => block === undefined || (isBlank(block.reason) && isBlank(block.flags)),
  );
  return { ...unit, whole, ...(denominator && { denominator }), ...(apart && { apart }), ...(weight && { weight }) };
}

/** The denominator on its own areas: of one day, or the mean of two. */
function underOf(
  denominator: Term,
  { averaged, tools }: Measure,
  bases: readonly (Base | undefined)[],
  unit: Pick<Unit, "level" | "codes">,
  geography: Geography,
  read: Reader,
): Block {
  const periods = bases.map((base) => base?.denominatorPeriod ?? null);
  const start = gather(denominator, unit.level, unit.codes, periods, read);
  return averaged ? needed(tools.recast).averagedOver(start, denominator, bases, unit, geography, read) : start;
}

function baseIn(all: readonly LevelBases[], level: LevelId, slot: number): Base | undefined {
  for (const { bases } of all) {
    const base = bases[slot];
    if (base && isBase(base) && base.level === level) return base;
  }
  return undefined;
}

/** The published figures of the slots, or of all periods that they look back on. */
function numeratorOf(
  { windows, measure }: SeriesLayout,
  level: LevelId,
  codes: readonly string[],
  periods: readonly (string | null)[],
  read: Reader,
): Block {
  const { numerator, margins } = measure;
  if (!windows) return gather(numerator, level, codes, periods, read, margins !== undefined);
  return gather(numerator, level, codes, windows.parts?.periods ?? windows.periods, read);
}

/** The areas that the figures behind the slots are on; nothing to know where all are on one fixed division. */
function basesBehind(
  { measure }: SeriesLayout,
  windows: Windows,
  level: LevelId,
  geography: Geography,
): readonly (Base | undefined)[] {
  const own = measure.numerator.indicator.spans.filter((span) => span.level === level);
  if (measure.recast === undefined && own.every((span) => span.division !== "per-period")) return [];
  const { numerator, factor, combining, threshold, yearStart, tools, recast } = measure;
  const plain: Measure = {
    ...{ numerator, factor, combining, threshold, yearStart, tools },
    ...(recast !== undefined && { recast }),
  };
  return (windows.parts?.periods ?? windows.periods).map((period) => {
    const base = baseOf(plain, level, period, geography);
    return isBase(base) && base.level === level ? base : undefined;
  });
}

/** Figures of periods in which an area did not exist are no figures that are missing. */
function marked(
  block: Block,
  bases: readonly (Base | undefined)[],
  codes: readonly string[],
  level: LevelId,
  geography: Geography,
): Block {
  const divisions = bases.map((base) => base?.division);
  return markAbsent(block, existence(codes, level, divisions, geography));
}

/** Why several areas together have no mean in a period: its weight is not there, or not of the same areas. */
export function lacksWeight(
  { combining, numerator, weight }: Measure,
  { level, parts = [] }: { readonly level: LevelId; readonly parts?: readonly string[] },
  base: Base,
  period: string,
  geography: Geography,
): Message | undefined {
  if (combining !== "weighted" || !weight || (level === base.level && parts.length < 2)) return undefined;
  if (weightPeriod(weight, base, period, geography) !== null) return undefined;
  const params = { name: numerator.indicator.name, weight: weight.indicator.name, period: { period } };
  return { id: "analysis.weight-lacking", params };
}

/** A weight counts only on the same period and division. */
function weightPeriod(
  weight: Term | undefined,
  base: Base | undefined,
  period: string | null,
  geography: Geography,
): string | null {
  if (!weight || !base || period === null || !spanAt(weight.indicator, base.level, period)) return null;
  return divisionOfTerm(weight, base.level, period, geography) === base.divisionId ? period : null;
}

/** Where a weight is not there for a period, or is on another division, the mean of several areas is refused. */
function unmatched(block: Block, weights: readonly (string | null)[]): Block {
  if (!weights.includes(null)) return block;
  const refused = (cell: number) => weights[cell % block.columns] === null;
  return { ...block, reason: block.reason.map((reason, cell) => (refused(cell) ? REASON.refused : reason)) };
}

/** Per slot which of the codes exist in its division; undefined where all of them do or none is known. */
function existence(
  codes: readonly string[],
  level: LevelId,
  divisions: readonly (Division | undefined)[],
  geography: Geography,
): readonly (Uint8Array | undefined)[] {
  const made = new Map<Division, Uint8Array | undefined>();
  return divisions.map((division) => {
    if (!division) return undefined;
    if (!made.has(division)) {
      const own = codesOf(geography, level, division);
      const listed = placesOf(own);
      const all = own === codes || listed.size === codes.length;
      made.set(division, all ? undefined : Uint8Array.from(codes, (code) => (listed.has(code) ? 1 : 0)));
    }
    return made.get(division);
  });
}

/** An area that does not exist in the division of a slot has no figure there, and is not *missing* one. */
function markAbsent(block: Block, exists: readonly (Uint8Array | undefined)[]): Block {
  if (exists.every((known) => known === undefined)) return block;
  const out: Block = { ...block, reason: block.reason.slice() };
  for (const [column, known] of exists.entries()) {
    if (!known) continue;
    for (let row = 0; row < block.rows; row += 1) {
      const cell = row * block.columns + column;
      if (known[row] === 1 || block.reason[cell] === REASON.present || block.reason[cell] === REASON["not-loaded"])
        continue;
      out.reason[cell] = REASON["not-applicable"];
    }
  }
  return out;
}
