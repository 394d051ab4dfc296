import type { Localised } from "./text.ts";

/** `land`, `provincie`, `gemeente`, `buurt` …: an id of `Areas.levels`. */
export type LevelId = string;

/** `gm-2019`: a list of areas with an interval of validity, not a year. */
export type DivisionId = string;

/** In the place of a division: the figures of each period are on the division of that period. */
export const PER_PERIOD = "per-period";

export interface Level {
  readonly id: LevelId;
  readonly name: Localised;
  readonly plural: Localised;
  /** 0 for the country, higher for smaller areas. */
  readonly rank: number;
}

export interface Area {
  readonly code: string;
  readonly level: LevelId;
  readonly name: string;
  /** English name where it differs: *The Hague*, *North Holland*. */
  readonly english?: string;
  /** Names that people search by: *Den Haag*, *Den Bosch*, *Friesland*. */
  readonly aliases?: readonly string[];
  /** Municipality of a district or neighbourhood, district of a neighbourhood. */
  readonly within?: readonly string[];
  /** A row of a source that is no place: municipality unknown, votes from abroad. In totals, never in pickers. */
  readonly pseudo?: "unknown" | "abroad";
}

export interface Division {
  readonly id: DivisionId;
  /** First and last day of validity; `null` for the division that stands until a newer one is known. */
  readonly from: string;
  readonly to: string | null;
  /** Codes per level, in the order of the source's list. */
  readonly levels: Readonly<Record<LevelId, readonly string[]>>;
}

/** Which parent each area of a division has, and when that was so. What is not here is not known. */
export interface Membership {
  readonly division: DivisionId;
  readonly child: LevelId;
  readonly parent: LevelId;
  readonly from: string;
  readonly to: string | null;
  /** The last day for which the source says so; after it the membership is assumed unchanged, which is said. */
  readonly known?: string;
  readonly parents: Readonly<Record<string, string>>;
}

/** What became of an area. `share` is the part of `from` that went to `to`. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** First day of the new state. */
  readonly date: string;
  readonly kind: "merger" | "split" | "rename" | "absorbed";
  readonly share: number;
  /** What the share is a share of. `whole`: everything went to one successor, so it holds for anything. */
  readonly shareOf: "whole" | "area" | "addresses";
}

/**
 * A ready group of areas: G4, 100.000+, a size class. Dated, because membership changes: one `id` stands here once
 * for every division or interval in which its members are known.
 */
export interface AreaGroup {
  readonly id: string;
  readonly name: Localised;
  readonly kind: "set" | "size-class" | "urbanisation";
  readonly level: LevelId;
  readonly division: DivisionId;
  readonly from: string;
  readonly to: string | null;
  /** The last day for which the source says so; after it the group is assumed unchanged, which is said. */
  readonly known?: string;
  readonly codes: readonly string[];
}

export interface Neighbours {
  readonly division: DivisionId;
  readonly level: LevelId;
  readonly of: Readonly<Record<string, readonly string[]>>;
}

/** Where borders are to be had. `id` names a set of borders; several divisions or years may use one. */
export interface BordersEntry {
  readonly id: string;
  readonly division: DivisionId;
  readonly from: string;
  readonly to: string | null;
  readonly levels: readonly LevelId[];
  readonly approximate: boolean;
  /** For the legend, in whole sentences: that the borders are of another moment, or how approximate they are. */
  readonly note?: Localised;
}

/** Everything known about areas, as one plain value. Built from the store by `src/sources`. */
export interface Areas {
  readonly levels: readonly Level[];
  readonly areas: Readonly<Record<string, Area>>;
  readonly divisions: readonly Division[];
  readonly memberships: readonly Membership[];
  readonly successions: readonly Succession[];
  readonly groups: readonly AreaGroup[];
  readonly neighbours: readonly Neighbours[];
  readonly borders: readonly BordersEntry[];
}

/** The name of an area in both languages. */
export function nameOf({ name, english = name }: Pick<Area, "name" | "english">): Localised {
  return { nl: name, en: english };
}

/** The level with an id; undefined where there is none of that name. */
export function levelOf({ levels }: Pick<Areas, "levels">, id: LevelId | undefined): Level | undefined {
  return levels.find((level) => level.id === id);
}

/** Plural of a level, *gemeenten*; the bare id when the level is not known. */
export function pluralOf(areas: Pick<Areas, "levels">, id: LevelId): Localised {
  return levelOf(areas, id)?.plural ?? { nl: id, en: id };
}
