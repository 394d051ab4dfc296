import type { Catalogue, Kind } from "../cube/indicator.ts";
import type { Frequency } from "../cube/period.ts";
import type { FormulaTool } from "./formula/tool.ts";
import type { SeriesLayout } from "./layout.ts";
import type { Calculation, Query } from "./query.ts";
import { OWN } from "./series.ts";
import type { NameOf, Step } from "./steps.ts";

/** What a step is made from beside its own calculation. */
export interface StepGround {
  readonly layout: SeriesLayout;
  /** What the figures are before this step. */
  readonly kind: Kind;
  readonly frequency: Frequency;
  readonly catalogue: Catalogue;
  readonly name: NameOf;
}

/** Makes the step of one kind of calculation. */
export type StepMaker<K extends Calculation["kind"]> = (
  calculation: Extract<Calculation, { kind: K }>,
  ground: StepGround,
) => Omit<Step, "kind">;

/** Calculations on finished rows: few questions ask for them, so each comes in with the first that does. */
export type LateKind = "share" | "change" | "at" | "interval" | "verdict" | "trend" | "versus" | "position";

/** The makers of the late calculations that a query needs. */
export type Toolbox = { readonly [K in LateKind]?: StepMaker<K> } & { readonly formula?: FormulaTool };

/** Where each late calculation stands. A new one is a folder and a line here. */
const LATE: { readonly [K in LateKind]: () => Promise<StepMaker<K>> } = {
  share: async () => (await import("./share/step.ts")).shareStep,
  change: async () => (await import("./change/step.ts")).changeStep,
  at: async () => (await import("./time/at.ts")).atStep,
  interval: async () => (await import("./uncertainty/step.ts")).intervalStep,
  verdict: async () => (await import("./uncertainty/step.ts")).verdictStep,
  trend: async () => (await import("./uncertainty/step.ts")).trendStep,
  versus: async () => (await import("./compare/step.ts")).versusStep,
  position: async () => (await import("./compare/step.ts")).positionStep,
};

/** Every late calculation, for whoever asks anything. */
export const LATE_KINDS = Object.keys(LATE) as readonly LateKind[];

/** Brings in what the calculations of a query need; nothing for a query without late calculations. */
export async function toolboxFor(query: Query): Promise<Toolbox> {
  const formula = query.series.some(({ source }) => source === OWN) ? await formulaTool() : undefined;
  const choices = formula ? [...query.series, ...formula.choices(query)] : query.series;
  const asked = new Set<string>(choices.flatMap(({ calculations }) => calculations.map(({ kind }) => kind)));
  const steps = await toolboxOf(LATE_KINDS.filter((kind) => asked.has(kind)));
  return formula ? { ...steps, formula } : steps;
}

/** Own formulas: their grammar, and how they are worked out. */
export async function formulaTool(): Promise<FormulaTool> {
  return (await import("./formula/tool.ts")).formulaTool;
}

/** Brings in the named calculations. */
export async function toolboxOf(kinds: readonly LateKind[]): Promise<Toolbox> {
  return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await LATE[kind]()] as const)));
}
