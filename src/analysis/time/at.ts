import { REASON } from "../../cube/reason.ts";
import type { Message } from "../../cube/message.ts";
import type { Block } from "../block.ts";
import { copyCell, emptyBlock, writeMissing } from "../block.ts";
import { basePeriods, baseWordOf } from "../change/base-period.ts";
import { changeNotes } from "../change/notes.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Calculation } from "../query.ts";
import type { Step, StepContext } from "../steps.ts";
import type { StepGround } from "../toolbox.ts";
import { cellBack, columnsOf, meanColumn } from "./base-column.ts";

type At = Extract<Calculation, { kind: "at" }>;

/** The figure of another period as a step of its own: *een jaar eerder*, *in 2019*, *gemiddelde over 2015 tot en met 2019*. */
export function atStep(at: At, { layout }: StepGround): Omit<Step, "kind"> {
  return {
    message: messageOf(at, layout),
    unit: (before) => before,
    decimals: (before) => before,
    after: (block, context) => atBlock(block, at, context),
    notes: (shown) => changeNotes(at, shown),
  };
}

function messageOf({ base }: At, layout: SeriesLayout): Message {
  if (base === "previous" || base === "year") return { id: `analysis.at-${base}` };
  if (typeof base === "object" && "first" in base) {
    return { id: "analysis.at-mean", params: { first: { period: base.first }, last: { period: base.last } } };
  }
  return { id: "analysis.at-base", params: { period: baseWordOf(base, layout) } };
}

/** Every cell takes the figure of its base period. Without such a period it is *not applicable*. */
function atBlock(block: Block, { base }: At, { layout, formerRow }: StepContext): Block {
  const out = emptyBlock(block.rows, block.columns);
  const columns = columnsOf(layout.worked);
  for (const [column, period] of layout.worked.entries()) {
    const periods = period === null ? [] : basePeriods(base, period, layout);
    const from = periods.map((each) => columns.get(each) ?? -1);
    const mean = from.length > 1 ? meanColumn(block, from, formerRow) : undefined;
    const single = from[0] ?? -1;
    for (let row = 0; row < block.rows; row += 1) {
      const target = row * block.columns + column;
      if (mean) copyCell(mean, row, out, target);
      else if (single >= 0) copyCell(block, cellBack(block, row, single, formerRow), out, target);
      else writeMissing(out, target, from.length === 0 ? REASON["not-applicable"] : REASON.empty);
    }
  }
  return out;
}
