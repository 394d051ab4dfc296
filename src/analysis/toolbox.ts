import type { Cube, NeedKey } from "../cube/cube.ts";
import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue, Kind } from "../cube/indicator.ts";
import type { Frequency } from "../cube/period.ts";
import type { Problem } from "../cube/problem.ts";
import type { applyFilter } from "./filter/apply.ts";
import type { FormulaTool } from "./formula/tool.ts";
import type { SeriesLayout } from "./layout.ts";
import type { MeasureTools } from "./measure.ts";
import { hasSecrets } from "./protect/secrets.ts";
import type { GuardTool } from "./protect/tool.ts";
import type { Calculation, Query } from "./query.ts";
import { OWN } from "./series.ts";
import type { roundingNotes } from "./share/notes.ts";
import type { SimilarTool } from "./similar.ts";
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

/** What few questions ask for beside those: code that works on figures before they are finished, or after. */
export interface LateParts extends MeasureTools {
  readonly similar?: SimilarTool;
  readonly filter?: typeof applyFilter;
  readonly rounding?: typeof roundingNotes;
  readonly guard?: GuardTool;
}

/** The makers of the late calculations that a query needs, and the other late parts. */
export type Toolbox = { readonly [K in LateKind]?: StepMaker<K> } & LateParts & { readonly formula?: FormulaTool };

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

/** Where each other late part stands. */
const PARTS = {
  time: async () => (await import("./time/tool.ts")).timeTool,
  recast: async () => (await import("./recast/tool.ts")).recastTool,
  similar: async () => (await import("./similar.ts")).similarTool,
  filter: async () => (await import("./filter/apply.ts")).applyFilter,
  rounding: async () => (await import("./share/notes.ts")).roundingNotes,
  guard: async () => (await import("./protect/tool.ts")).guardTool,
} satisfies { readonly [K in keyof LateParts]-?: () => Promise<NonNullable<LateParts[K]>> };

/** What is known when a toolbox is put together, beside the query. */
export interface ToolboxGround {
  readonly catalogue: Catalogue;
  /** What was read; without it nothing is worked out, only planned. */
  readonly data?: ReadonlyMap<NeedKey, Cube | Problem>;
}

/** Brings in what the calculations of a query need; nothing for a plain one. */
export async function toolboxFor(query: Query, { catalogue, data }: ToolboxGround): Promise<Toolbox> {
  const formula = query.series.some(({ source }) => source === OWN) ? await formulaTool() : undefined;
  const choices = formula ? [...query.series, ...formula.choices(query)] : query.series;
  const asked = new Set<string>(choices.flatMap(({ calculations }) => calculations.map(({ kind }) => kind)));
  const divided = choices.some(({ indicator }) => indicatorOf(catalogue, indicator)?.ratio);
  const similar = asksSimilar(query);
  const parts: Readonly<Record<keyof LateParts, boolean>> = {
    time: OVER_TIME.some((kind) => asked.has(kind)),
    // A denominator may be on older areas than what is divided by it; some characteristics of areas are such ratios.
    recast: divided || similar || asked.has("rate") || asked.has("recast"),
    similar,
    filter: asksFilter(query),
    rounding: asksShare(query),
    guard: data !== undefined && (formula !== undefined || asked.has("versus") || hasSecrets(data)),
  };
  const [steps, late] = await Promise.all([
    toolboxOf(LATE_KINDS.filter((kind) => asked.has(kind))),
    partsOf(LATE_PARTS.filter((part) => parts[part])),
  ]);
  return { ...steps, ...late, ...(formula && { formula }) };
}

const OVER_TIME: readonly Calculation["kind"][] = ["per-period", "by", "cumulate", "rolling"];

/** Whether areas like another are asked. */
export function asksSimilar({ areas }: Query): boolean {
  return areas.some(({ rule }) => rule.kind === "similar");
}

/** Whether rows are left out by their figures. */
export function asksFilter({ filter = [] }: Query): boolean {
  return filter.length > 0;
}

/** Whether a column is a share of something. */
export function asksShare({ series }: Query): boolean {
  return series.some(({ calculations }) => calculations.some(({ kind }) => kind === "share"));
}

/** Own formulas: their grammar, and how they are worked out. */
export async function formulaTool(): Promise<FormulaTool> {
  return (await import("./formula/tool.ts")).formulaTool;
}

/** Brings in the named calculations. */
export async function toolboxOf(kinds: readonly LateKind[]): Promise<Toolbox> {
  return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await LATE[kind]()] as const)));
}

/** Every other late part, for whoever asks anything. */
export const LATE_PARTS: readonly (keyof LateParts)[] = ["time", "recast", "similar", "filter", "rounding", "guard"];

/** Brings in the named parts. */
export async function partsOf(names: readonly (keyof LateParts)[]): Promise<LateParts> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await PARTS[name]()] as const)));
}
