import type { Threshold } from "../measure.ts";
import { DEFAULT_DENOMINATOR_THRESHOLD } from "../measure.ts";
import type { Series } from "../series.ts";
import { defaultDenominator } from "../series.ts";
import type { Node } from "./grammar.ts";
import type { SeriesFormula } from "./series.ts";

const NONE: Threshold = { numerator: 0, denominator: 0 };

/**
 * A count divided by what its rates are of (population, unless it names another) is a rate, and has the threshold of
 * one: that of the count, else 200 below the line. Any other quotient has none.
 */
export function thresholdsOf({ operands }: SeriesFormula): (top: Node, bottom: Node) => Threshold {
  return (top, bottom) => {
    const count = countIn(top, operands);
    const by = countIn(bottom, operands);
    if (!count || by?.indicator.id !== defaultDenominator(count.indicator) || by.indicator.id === count.indicator.id)
      return NONE;
    const { threshold } = count.indicator;
    return {
      numerator: threshold?.numerator ?? 0,
      denominator: threshold?.denominator ?? DEFAULT_DENOMINATOR_THRESHOLD,
    };
  };
}

/** The first series of a part of a formula, when that counts things and is not divided itself. */
function countIn(node: Node, operands: readonly Series[]): Series | undefined {
  switch (node.kind) {
    case "number":
      return undefined;
    case "operand": {
      const series = operands[node.place];
      const divided = series?.calculations.some(({ kind }) => kind === "rate" || kind === "change");
      return series?.indicator.kind === "count" && divided === false ? series : undefined;
    }
    case "negate":
      return countIn(node.of, operands);
    case "binary":
      if (node.operator === "/") return undefined;
      return countIn(node.left, operands) ?? countIn(node.right, operands);
    case "call":
      return node.of.map((each) => countIn(each, operands)).find((each) => each !== undefined);
  }
}
