import type { Areas } from "../../../src/cube/area.ts";
import type { Indicator } from "../../../src/cube/indicator.ts";
import type { Query } from "../../../src/analysis/query.ts";
import type { ResultNote } from "../../../src/analysis/result.ts";
import type { Figures } from "./fixtures.ts";
import { AREAS, POPULATION, areas, catalogue, indicator, run } from "./fixtures.ts";
import { linked } from "./realStore.ts";

export const both = (nl: string) => ({ nl, en: nl });
export const years = (...periods: string[]) => ({ periods: { kind: "exact", periods } }) as const;
export const every = (figure: number) => ({ 2019: figure, 2020: figure, 2021: figure, 2022: figure });
/** Every municipality has a figure in every year. */
export const FULL: Figures = { crimes: { A: every(10), B: every(20), C: every(5), D: every(30), E: every(40) } };

interface Told {
  readonly figures?: Figures;
  readonly own?: Partial<Indicator>;
  readonly others?: readonly Indicator[];
  readonly world?: Areas;
}

/** The notes about a series written as in a link; `crimes` is the indicator of the case, `own` what is special about it. */
export function notes(
  series: string,
  more: Partial<Query>,
  { figures = { crimes: {} }, own = {}, others = [], world = AREAS }: Told = {},
): readonly ResultNote[] {
  const population = others.some(({ id }) => id === "population") ? [] : [POPULATION];
  const book = catalogue(indicator("crimes", own), ...others, ...population);
  return run(linked(series, { areas: [areas("A", "B")], ...more }), book, figures, world).notes;
}

/** A note about crimes, whole. */
export function note(severity: ResultNote["severity"], id: string, params: object) {
  return { severity, message: { id, params: { name: both("crimes"), ...params } }, series: 0 };
}
