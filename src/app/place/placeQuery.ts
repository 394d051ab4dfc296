import type { AreaChoice, Query } from "../../analysis/query.ts";
import { DEFAULT_AREAS, EMPTY_QUERY, STORE } from "../../workspace/defaults.ts";
import type { KeyFigure } from "./keyFigures.ts";

/** Which municipality, and what stands beside it. */
export interface Place {
  readonly code: string;
  readonly country: string;
}

/** One key figure of all municipalities, for the place among them, beside comparable ones and the country. */
export function placeQuery({ indicator, periods }: KeyFigure, { code, country }: Place): Query {
  const beside = (rule: AreaChoice["rule"]): AreaChoice => ({ rule, role: "reference", show: "together" });
  return {
    ...EMPTY_QUERY,
    series: [{ source: STORE, indicator: indicator.id, members: {}, calculations: [] }],
    areas: [
      DEFAULT_AREAS,
      beside({ kind: "similar", of: code }),
      { ...beside({ kind: "codes", codes: [country] }), show: "each" },
    ],
    periods: periods > 1 ? { kind: "last", n: periods } : { kind: "latest" },
  };
}

/** The same key figure in the workbench, as an address: its course where there is one, else all municipalities in order. */
export function placeAddress({ indicator, periods }: KeyFigure, { code, country }: Place): string {
  const beside = `compare=similar:${code}~together,${country}`;
  return periods > 2
    ? `indicators=${indicator.id}&areas=${code}&${beside}&periods=last:${periods}&view=line`
    : `indicators=${indicator.id}&${beside}&view=ranking`;
}
