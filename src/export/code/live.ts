import { STORE } from "../../analysis/series.ts";
import type { Exported } from "../format.ts";
import type { Wanted } from "./wanted.ts";

/** What a script asks of an office for one series at one level, and what it makes of the rows. */
export interface FromOffice {
  readonly indicator: string;
  readonly level: string;
  readonly addresses: readonly string[];
  /** Column of the code of the area; null where all figures are of the only one of `areas`. */
  readonly area: string | null;
  readonly areas: readonly string[];
  /** Column of the code of the period; null for a table without time. */
  readonly period: string | null;
  readonly periods: Readonly<Record<string, string>>;
  /** Codes per breakdown; each breakdown is a column. */
  readonly members: Wanted["members"];
  readonly factor: number;
}

/** What only the office has, and what the store has from there. */
export interface Offices {
  readonly live: readonly FromOffice[];
  readonly atSource: readonly FromOffice[];
}

/** The figures that a script reads from the office that has them, or can read there. */
export function fromOffice({ direct }: Exported, wanted: readonly Wanted[]): Offices {
  const live: FromOffice[] = [];
  const atSource: FromOffice[] = [];
  for (const { series, level, addresses, area, period, factor } of direct) {
    const one = wanted[series];
    if (!one) continue;
    const { source, indicator, areas, members } = one;
    (source === STORE ? atSource : live).push({
      ...{ indicator, level, addresses, factor, areas: areas[level] ?? [], area: area ?? null },
      ...{ period: period?.column ?? null, periods: period?.codes ?? {}, members },
    });
  }
  return { live, atSource };
}
