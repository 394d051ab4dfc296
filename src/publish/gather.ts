import type { Flag } from "../cube/flags.ts";
import { FLAG } from "../cube/flags.ts";
import { REASON } from "../cube/reason.ts";
import type { IndicatorConfig, InputConfig } from "./config/schema.ts";
import type { Figure, Missing } from "./importers/importer.ts";
import { levelOfCode } from "./importers/importer.ts";

/** Figures of one level of one indicator as they come in, in columns. */
export interface Gathering {
  readonly indicator: IndicatorConfig;
  readonly level: string;
  readonly inputs: InputConfig[];
  readonly areas: Index;
  readonly periods: Index;
  readonly area: number[];
  readonly period: number[];
  /** Place among all combinations of members, row-major. */
  readonly member: number[];
  readonly value: number[];
  readonly reason: number[];
  readonly flags: number[];
  readonly line: number[];
  readonly input: number[];
}

/** Texts numbered in the order of their first appearance. */
export class Index {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a text; a new text gets the next one. */
  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(text);
      this.numbers.set(text, number);
    }
    return number;
  }
}

/** Nothing read yet of an indicator at a level. */
export function emptyGathering(indicator: IndicatorConfig, level: string): Gathering {
  return {
    indicator,
    level,
    inputs: [],
    areas: new Index(),
    periods: new Index(),
    area: [],
    period: [],
    member: [],
    value: [],
    reason: [],
    flags: [],
    line: [],
    input: [],
  };
}

/** Adds a cell as it was read, with the input and the line that it comes from. */
export function put(
  to: Gathering,
  input: number,
  cell: { area: string; period: string; member: number; value: number | Missing; flags: number; line: number },
): void {
  to.area.push(to.areas.of(cell.area));
  to.period.push(to.periods.of(cell.period));
  to.member.push(cell.member);
  to.value.push(typeof cell.value === "number" ? cell.value : NaN);
  to.reason.push(typeof cell.value === "number" ? REASON.present : REASON[cell.value]);
  to.flags.push(typeof cell.value === "number" ? cell.flags : 0);
  to.line.push(cell.line);
  to.input.push(input);
}

/** What one input does with the figures of its file. */
export interface Target {
  readonly gathering: Gathering;
  readonly input: InputConfig;
  readonly number: number;
  /** Member of the figures of a selection, where every member has a column of its own. */
  readonly members: ReadonlyMap<string, number>;
  take(select: string, figure: Figure): string | undefined;
}

/** Flags that every figure of an input carries. */
export function inputFlags(input: InputConfig): number {
  const flags: readonly Flag[] = [
    ...(input.flags ?? []),
    ...(input.estimate === true ? (["estimate"] as const) : []),
    ...(input.total === undefined ? [] : (["computed"] as const)),
  ];
  return flags.reduce((bits, flag) => bits | FLAG[flag], 0);
}

/** The selections of an input with the place of their member among all members; −1: named by a label. */
export function selections(indicator: IndicatorConfig, input: InputConfig): Map<string, number> {
  if (input.cells) {
    return new Map(input.cells.map(({ select, members }) => [select, memberPlace(indicator, members)]));
  }
  return new Map([[input.select ?? "", input.labels ? -1 : 0]]);
}

/** Place of a combination of members, row-major over the dimensions; an unknown member is an error of configuration. */
function memberPlace(indicator: IndicatorConfig, members: Readonly<Record<string, string>>): number {
  return indicator.dimensions.reduce((place, dimension) => {
    const at = dimension.members.findIndex(({ code }) => code === members[dimension.id]);
    if (at === -1) throw new Error(`${indicator.id}: no member of ${dimension.id} for ${JSON.stringify(members)}`);
    return place * dimension.members.length + at;
  }, 0);
}

/** A target that keeps figures of its own level as they are. Answers why a figure is refused, or nothing. */
export function keepTarget(gathering: Gathering, input: InputConfig): Target {
  const number = gathering.inputs.push(input) - 1;
  const members = selections(gathering.indicator, input);
  const flags = inputFlags(input);
  return {
    gathering,
    input,
    number,
    members,
    take(select, figure) {
      const { area, period, line } = figure;
      if (area === undefined || levelOfCode(area) !== input.level) return undefined;
      if (input.periods && !input.periods.includes(period)) return undefined;
      const member = placeOf(gathering.indicator, input, members, select, figure);
      if (typeof member === "string") return member;
      const own = flags | (figure.flags ?? 0);
      put(gathering, number, { area, period, member, value: scaled(figure.value, input), flags: own, line });
      return undefined;
    },
  };
}

/** The place of the member of a figure, or why there is none. */
export function placeOf(
  indicator: IndicatorConfig,
  input: InputConfig,
  members: ReadonlyMap<string, number>,
  select: string,
  figure: Figure,
): number | string {
  const member = members.get(select) ?? 0;
  if (member >= 0 || !input.labels) return member;
  const code = input.labels.codes[figure.label ?? ""];
  if (code === undefined) return `"${figure.label ?? ""}" is no known member of ${input.labels.dimension}`;
  return memberPlace(indicator, { [input.labels.dimension]: code });
}

/** The figure in the unit of the indicator. */
export function scaled(value: number | Missing, input: InputConfig): number | Missing {
  if (typeof value !== "number" || (input.scale === undefined && input.rounding === undefined)) return value;
  const result = value * (input.scale ?? 1);
  return input.rounding === undefined ? result : Number(result.toFixed(input.rounding));
}
