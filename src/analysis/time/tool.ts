import { coarseSpans, completeSpans, spanBehind } from "./coarse.ts";
import { withBy, withCumulate } from "./measure.ts";
import { overTime } from "./over-time.ts";
import { byStep } from "./step.ts";
import { periodsBehind, windowsFor } from "./windows.ts";

/** All that is done with figures over time before they are added up; it comes in with the first question that has it. */
export const timeTool = {
  byStep,
  coarseSpans,
  completeSpans,
  overTime,
  periodsBehind,
  spanBehind,
  windowsFor,
  withBy,
  withCumulate,
} as const;

export type TimeTool = typeof timeTool;
