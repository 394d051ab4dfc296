import type { Message, MessageParam } from "../../cube/message.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Base } from "../base.ts";
import type { Worked } from "../evaluate.ts";
import type { SeriesFrame } from "../frame.ts";
import type { Query } from "../query.ts";
import type { ResultArea } from "../result.ts";
import type { Toolbox } from "../toolbox.ts";

/** Everything about one cell that its explanation is made from. */
export interface Seen {
  readonly query: Query;
  readonly worked: Worked;
  readonly frame: SeriesFrame;
  readonly area: ResultArea;
  readonly slot: number;
  /** The period of the figure, and the column in which it was worked out. */
  readonly period: string;
  readonly column: number;
  readonly base: Base;
  readonly catalogue: Catalogue;
  readonly toolbox: Toolbox;
}

/** A sentence of an explanation. */
export function said(id: string, params: Readonly<Record<string, MessageParam>> = {}): Message {
  return { id: `analysis.explain-${id}`, params };
}

/** The unit and decimals of a series after its calculations. */
export function formatOf({ steps, layout }: Pick<SeriesFrame, "steps" | "layout">) {
  const { indicator } = layout.series;
  return {
    unit: steps.reduce((before, step) => step.unit(before), indicator.unit),
    decimals: steps.reduce((before, step) => step.decimals(before), indicator.decimals),
  };
}
