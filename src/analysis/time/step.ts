import type { Calculation } from "../query.ts";
import type { Step } from "../steps.ts";
import type { StepGround } from "../toolbox.ts";

/** Longer periods as a step: *per maand*, *gemiddelde per dag, per maand*; the mean of what does not add up is said to be unweighted. */
export function byStep(
  { frequency, of }: Extract<Calculation, { kind: "by" }>,
  { layout: { measure } }: StepGround,
): Omit<Step, "kind"> {
  const { by, combining } = measure;
  const per = { id: `analysis.each-${frequency}` };
  return {
    message: by
      ? {
          id: `analysis.by-${of === "mean" && combining !== "sum" ? "unweighted" : by.of}`,
          params: { per, part: { id: `analysis.each-${by.from}` } },
        }
      : { id: "analysis.by-sum", params: { per } },
    unit: (before) => before,
    decimals: (before) => (of === "mean" ? before + 1 : before),
  };
}
