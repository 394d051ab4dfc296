import type { Catalogue } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import type { Frequency } from "../cube/period.ts";
import type { Localised } from "../cube/text.ts";
import type { Block } from "./block.ts";
import type { Calculation } from "./query.ts";
import type { Series } from "./series.ts";
import { denominatorId, indicatorOf } from "./series.ts";

/** One calculation of a series, ready to be said and done. */
export interface Step {
  readonly message: Message;
  readonly unit: (before: Localised) => Localised;
  readonly decimals: (before: number) => number;
  /**
   * Works on the rows after parts were added up and divided. Rolling sums and rates have no such half: they must
   * come before (a rate is the sum of numerators over the sum of denominators).
   */
  readonly after?: (block: Block) => Block;
}

/** The steps of a series in the order in which they are applied. A new calculation is a case more here. */
export function stepsOf(series: Series, frequency: Frequency, catalogue: Catalogue): Step[] {
  return [...series.calculations].sort(rollingFirst).map((calculation) => stepOf(calculation, series, frequency, catalogue));
}

/** Counts are added up over time before they are divided, whatever the order in the link. */
function rollingFirst(a: Calculation, b: Calculation): number {
  return Number(a.kind !== "rolling") - Number(b.kind !== "rolling");
}

function stepOf(calculation: Calculation, series: Series, frequency: Frequency, catalogue: Catalogue): Step {
  switch (calculation.kind) {
    case "rolling": {
      const { of, n } = calculation;
      return {
        message: { id: `analysis.rolling-${of}-${frequency}`, params: { n } },
        unit: (before) => before,
        decimals: (before) => (of === "mean" ? before + 1 : before),
      };
    }
    case "rate": {
      const { per } = calculation;
      const denominator = indicatorOf(catalogue, denominatorId(calculation.denominator, series.indicator));
      const unit = denominator?.unit ?? { nl: calculation.denominator, en: calculation.denominator };
      return {
        message: { id: "analysis.per", params: { per: { value: per, decimals: 0 }, unit } },
        unit: (before) => rateUnit(before, per, unit),
        decimals: (before) => Math.max(1, before),
      };
    }
  }
}

/** `opnamen per 100.000 inwoners`: "per" is the same word in both languages, the separator is not. */
function rateUnit(of: Localised, per: number, unit: Localised): Localised {
  return {
    nl: `${of.nl} per ${grouped(per, ".")} ${unit.nl}`,
    en: `${of.en} per ${grouped(per, ",")} ${unit.en}`,
  };
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}
