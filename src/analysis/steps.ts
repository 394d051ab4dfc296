import type { LevelId } from "../cube/area.ts";
import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue, Kind } from "../cube/indicator.ts";
import type { Message, MessageParam } from "../cube/message.ts";
import type { Frequency } from "../cube/period.ts";
import type { Localised } from "../cube/text.ts";
import type { Block } from "./block.ts";
import type { FrameRow } from "./combine.ts";
import { finalKind } from "./kinds.ts";
import type { SeriesLayout } from "./layout.ts";
import { inOrder } from "./measure.ts";
import { needed } from "./needed.ts";
import type { Shown } from "./notes.ts";
import type { Calculation, ClassQuery } from "./query.ts";
import type { ResultNote } from "./result.ts";
import { denominatorId } from "./series.ts";
import type { StepGround, Toolbox } from "./toolbox.ts";

/** What a step may look at beside the figures themselves. */
export interface StepContext {
  readonly layout: SeriesLayout;
  readonly rows: readonly FrameRow[];
  /** What the figures are before this step. */
  readonly kind: Kind;
  /** Whether a break in territory or method lies between two columns, for a row. */
  readonly crosses: (row: number, from: number, to: number) => boolean;
  /** Rows of areas that count for places: all of the level, or those selected. */
  readonly counted: (among: "level" | "selected") => readonly number[];
  /** The row of a reference by its code, of the first reference for an empty code; −1 for none. */
  readonly referenceRow: (code: string) => number;
  /** The row with the figures from before an area got its name and code; −1 for none. */
  readonly formerRow: (row: number) => number;
  /** The row of the area of a level in which a row lies, in a column; −1 for none. */
  readonly parentRow: (row: number, column: number, level: LevelId) => number;
  /** For a share of members: that of which it is a share. */
  readonly whole?: Block;
  /** For a percentage of a survey: how many were asked. */
  readonly sample?: Block;
  /** How figures are classed, for their distance to a limit. */
  readonly classes: ClassQuery;
  /** What each figure weighs, where the step asks for it: its denominator or weight. */
  readonly weights?: Block;
}

/** One calculation of a series, ready to be said and done. */
export interface Step {
  readonly message: Message;
  /** What the figures are before this step. */
  readonly kind: Kind;
  readonly unit: (before: Localised) => Localised;
  readonly decimals: (before: number) => number;
  /** Where an outcome is a sign: the word for each. */
  readonly says?: Readonly<Record<string, Localised>>;
  /**
   * Works on the rows after parts were added up and divided. Rolling sums and rates have no such half: they must
   * come before (a rate is the sum of numerators over the sum of denominators).
   */
  readonly after?: (block: Block, context: StepContext) => Block;
  /** What the outcome asks to be said: what it rests on, why it is missing. */
  readonly notes?: (shown: Shown) => readonly ResultNote[];
}

/** What an area is called, for a sentence. */
export type NameOf = (code: string) => MessageParam;

/** The steps of a series in the order in which they are applied. Those of the toolbox must be in it. */
export function stepsOf(
  layout: SeriesLayout,
  frequency: Frequency,
  catalogue: Catalogue,
  name: NameOf,
  toolbox: Toolbox,
): Step[] {
  const { indicator } = layout.series;
  return inOrder(layout.series.calculations).map((calculation, i, all) => {
    const kind = finalKind(indicator, all.slice(0, i));
    return { kind, ...stepOf(calculation, { layout, kind, frequency, catalogue, name }, toolbox) };
  });
}

function stepOf(calculation: Calculation, ground: StepGround, toolbox: Toolbox): Omit<Step, "kind"> {
  switch (calculation.kind) {
    case "recast":
      return unchanged(recastMessage(calculation.to));
    case "per-period":
      return unchanged({
        id: `analysis.per-period-${calculation.corrections}-${ground.layout.measure.by?.from ?? ground.frequency}`,
      });
    case "by":
      return needed(toolbox.time).byStep(calculation, ground);
    case "cumulate":
      return unchanged({ id: `analysis.cumulate-${calculation.from}` });
    case "rolling": {
      const { of, n } = calculation;
      return {
        message: { id: `analysis.rolling-${of}-${ground.frequency}`, params: { n } },
        unit: (before) => before,
        decimals: (before) => (of === "mean" ? before + 1 : before),
      };
    }
    case "rate":
      return rateStep(calculation, ground);
    case "share":
      return needed(toolbox.share)(calculation, ground);
    case "change":
      return needed(toolbox.change)(calculation, ground);
    case "at":
      return needed(toolbox.at)(calculation, ground);
    case "interval":
      return needed(toolbox.interval)(calculation, ground);
    case "verdict":
      return needed(toolbox.verdict)(calculation, ground);
    case "trend":
      return needed(toolbox.trend)(calculation, ground);
    case "versus":
      return needed(toolbox.versus)(calculation, ground);
    case "position":
      return needed(toolbox.position)(calculation, ground);
  }
}

/** A step that leaves unit and decimals as they are. */
function unchanged(message: Message): Omit<Step, "kind"> {
  return { message, unit: (before) => before, decimals: (before) => before };
}

function rateStep(
  { per, denominator: asked }: Extract<Calculation, { kind: "rate" }>,
  { layout, catalogue }: StepGround,
): Omit<Step, "kind"> {
  const denominator = indicatorOf(catalogue, denominatorId(asked, layout.series.indicator));
  const unit = denominator?.unit ?? { nl: asked, en: asked };
  return {
    message: { id: "analysis.per", params: { per: { value: per, decimals: 0 }, unit } },
    unit: (before) => rateUnit(before, per, unit),
    decimals: (before) => Math.max(1, before),
  };
}

/** *omgerekend naar de indeling van 2023*. */
function recastMessage(to: string): Message {
  return to === "latest" ? { id: "analysis.recast-latest" } : { id: "analysis.recast-year", params: { year: to } };
}

/** `opnamen per 100.000 inwoners`: "per" is the same word in both languages, the separator is not. */
export function rateUnit(of: Localised, per: number, unit: Localised): Localised {
  return {
    nl: `${of.nl} per ${grouped(per, ".")} ${unit.nl}`,
    en: `${of.en} per ${grouped(per, ",")} ${unit.en}`,
  };
}

/** A whole number with a separator per thousand. */
export function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}
