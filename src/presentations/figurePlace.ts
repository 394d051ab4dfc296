import type { Result } from "../analysis/result.ts";

/** Which figure of a result is meant: its series and slot by place, its row by the code of the area or group. */
export interface FigurePlace {
  readonly series: number;
  readonly slot: number;
  readonly code: string;
}

/** The figure that a cell of a result holds; undefined for a cell that is not there. */
export function figurePlace(result: Result, cell: number): FigurePlace | undefined {
  const slots = result.slots.length;
  const area = result.areas[Math.floor(cell / slots) % result.areas.length];
  if (cell < 0 || cell >= result.reason.length || !area) return undefined;
  return { series: Math.floor(cell / (slots * result.areas.length)), slot: cell % slots, code: area.code };
}
