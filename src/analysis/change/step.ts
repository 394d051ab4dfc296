import type { Kind } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Localised } from "../../cube/text.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Step } from "../steps.ts";
import type { StepGround } from "../toolbox.ts";
import { baseWordOf } from "./base-period.ts";
import type { Change } from "./change.ts";
import { changeBlock } from "./change.ts";
import { changeNotes } from "./notes.ts";

const PERCENT: Localised = { nl: "%", en: "%" };
/** The unit of a difference between percentages. */
export const POINTS: Localised = { nl: "procentpunt", en: "percentage points" };

/** A change as a step: a difference keeps its unit, save that percentages differ in percentage points. */
export function changeStep(change: Change, { kind, layout }: StepGround): Omit<Step, "kind"> {
  return {
    message: messageOf(change, layout),
    unit: (before) => unitOf(change, kind, before),
    decimals: (before) => (change.of === "difference" ? before : 1),
    after: (block, context) => changeBlock(block, change, context),
    notes: (shown) => changeNotes(change, shown),
  };
}

function unitOf({ of, against }: Change, kind: Kind, before: Localised): Localised {
  if (of === "difference") return kind === "percentage" ? POINTS : before;
  if (of !== "index") return PERCENT;
  const base = typeof against === "object" ? `${periodOf(against)} = 100` : "100";
  return { nl: `index (${base})`, en: `index (${base})` };
}

/** *verschil met 2019*; the first period shown is named, so that the title still says it when it is read elsewhere. */
function messageOf({ of, against }: Change, layout: SeriesLayout): Message {
  if (against === "previous" || against === "year") return { id: `analysis.change-${of}-${against}` };
  return { id: `analysis.change-${of}-base`, params: { period: baseWordOf(against, layout) } };
}

function periodOf(base: Exclude<Change["against"], string>): string {
  return "period" in base ? base.period : `${base.first}–${base.last}`;
}
