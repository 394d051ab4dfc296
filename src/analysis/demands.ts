import type { LevelId } from "../cube/area.ts";
import type { Cube, Need, NeedKey } from "../cube/cube.ts";
import { needKey } from "../cube/cube.ts";
import type { Frequency } from "../cube/period.ts";
import { comparePeriods, parsePeriod } from "../cube/period.ts";
import type { Problem } from "../cube/problem.ts";
import { isProblem } from "../cube/problem.ts";
import type { Term } from "./measure.ts";
import { sumCube } from "./members/sum-cube.ts";
import { partsOfMember } from "./members/sums.ts";
import { spanAt } from "./spans.ts";

interface Demand {
  readonly source: string;
  readonly indicator: string;
  readonly level: LevelId;
  readonly periods: Set<string>;
  readonly members: Map<string, Set<string>>;
}

/** What must be read, gathered while planning: one entry per indicator, level and frequency. */
export type Demands = Map<string, Demand>;

function demandKey(term: Term, level: LevelId, frequency: Frequency): string {
  return [term.source, term.indicator.id, level, frequency].join("|");
}

/** Asks for a period of a term; a period that its span lacks is not asked. */
export function demand(demands: Demands, term: Term, level: LevelId, period: string): void {
  const frequency = parsePeriod(period)?.frequency;
  if (frequency === undefined || !spanAt(term.indicator, level, period)) return;
  const key = demandKey(term, level, frequency);
  const { source, indicator } = term;
  const entry = demands.get(key) ?? {
    source,
    indicator: indicator.id,
    level,
    periods: new Set<string>(),
    members: new Map<string, Set<string>>(),
  };
  demands.set(key, entry);
  entry.periods.add(period);
  for (const dimension of Object.keys(term.members)) {
    const codes = entry.members.get(dimension) ?? new Set<string>();
    for (const code of membersAsked(term, dimension)) codes.add(code);
    entry.members.set(dimension, codes);
  }
}

/** Members added up or taken away are asked with all others where a total is published: what those leave must not be a secret. */
function membersAsked(term: Term, id: string): readonly string[] {
  const own = partsOfMember(term, id);
  const dimension = term.indicator.dimensions.find((each) => each.id === id);
  if ((term.sums?.[id] === undefined && !term.combined) || dimension?.total === undefined) return own;
  return [...own, ...dimension.members.map(({ code }) => code)];
}

/** The demands as needs: periods ascending, members in order, so that the same question has the same key. */
export function needsOf(demands: Demands): Need[] {
  return [...demands.values()].map(toNeed);
}

function toNeed(demand: Demand): Need {
  const { source, indicator, level } = demand;
  const members = [...demand.members]
    .map(([id, codes]) => [id, [...codes].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    source,
    indicator,
    level,
    periods: [...demand.periods].sort(comparePeriods),
    members: Object.fromEntries(members),
  };
}

/** Finds the cube that answers for a term, level and frequency. */
export type Reader = (term: Term, level: LevelId, frequency: Frequency) => Cube | Problem | undefined;

/** Reads from the cubes there are; members that a term adds up come as one, added up once. */
export function readerOf(
  demands: Demands,
  data: ReadonlyMap<NeedKey, Cube | Problem>,
  partial: "withhold" | "known",
): Reader {
  const found = new Map([...demands].map(([key, entry]) => [key, data.get(needKey(toNeed(entry)))]));
  const summed = new Map<string, Cube | undefined>();
  return (term, level, frequency) => {
    const key = demandKey(term, level, frequency);
    const cube = found.get(key);
    if (!term.sums || !cube || isProblem(cube)) return cube;
    const one = `${key}|${JSON.stringify(term.members)}`;
    if (!summed.has(one)) summed.set(one, sumCube(cube, term, partial));
    return summed.get(one);
  };
}
