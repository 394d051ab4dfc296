import type { Areas, LevelId } from "../../cube/area.ts";
import { build, divisionOf } from "./build.ts";
import type { Built, Mistake, Unplaced } from "./build.ts";
import type { Choices } from "./choices.ts";
import { textOf } from "./grid.ts";
import { propose } from "./propose.ts";
import type { Corrections } from "./propose.ts";
import type { Read } from "./read.ts";

/** What Meetlat understood of a file, for the person to see and correct. */
export interface OwnPreview {
  readonly id: string;
  readonly name: string;
  /** True for a file that is on this device already. */
  readonly kept: boolean;
  /** A file of the same name that is on this device with other bytes, and which topics of it are not in this one. */
  readonly older?: { readonly id: string; readonly lost: readonly string[] };
  readonly choices: Choices;
  readonly sheets: readonly string[];
  readonly heads: readonly string[];
  /** The first rows below the heads, as they are written. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  readonly decimalSure: boolean;
  readonly areas: readonly { readonly level: LevelId; readonly count: number }[];
  readonly byName: boolean;
  /** In order. */
  readonly periods: readonly string[];
  readonly unplaced: readonly Unplaced[];
  readonly mistakes: readonly Mistake[];
  /** Lines that are no row: their number and the first. */
  readonly broken: { readonly count: number; readonly line: number };
  readonly figures: number;
  readonly missing: number;
}

export interface Understood {
  readonly preview: Omit<OwnPreview, "id" | "name" | "kept" | "older">;
  readonly built: Built;
}

const SAMPLE = 6;

/** Reads a sheet as far as the person said how, and by guess for the rest. */
export function understand({ sheets, delimiter }: Read, areas: Areas, file: string, said: Corrections): Understood {
  const { choices: first, grid, heads, decimalSure } = propose(sheets, areas, file, { ...said, delimiter });
  let choices = first;
  let built = build(grid, choices, areas);
  if (said.division === undefined) {
    const division = divisionOf(built, areas);
    if (division !== choices.division) {
      choices = { ...choices, division };
      built = build(grid, choices, areas);
    }
  }
  const below = grid.rows.slice(choices.headRow + 1);
  return {
    built,
    preview: {
      choices,
      sheets: sheets.map(({ name }) => name),
      heads,
      sample: below.slice(0, SAMPLE).map((row) => heads.map((_, column) => textOf(row[column]))),
      rows: below.length,
      decimalSure,
      areas: [...built.areas].map(([level, codes]) => ({ level, count: codes.length })),
      byName: built.byName,
      periods: built.periods,
      unplaced: built.unplaced,
      mistakes: built.mistakes,
      broken: { count: grid.broken.length, line: grid.broken[0]?.line ?? 0 },
      figures: built.figures,
      missing: built.missing,
    },
  };
}
