import type { Message, NumberParam } from "../../cube/message.ts";
import { REASON, REASONS, reasonOf } from "../../cube/reason.ts";
import type { Reason } from "../../cube/reason.ts";
import type { Localised } from "../../cube/text.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Classes, Result } from "../../analysis/result.ts";
import type { Theme } from "../../ui/theme.ts";
import type { MapOptions } from "./options.ts";

/** Above this number of areas reasons share one pattern, and the painter without WebGL draws on a canvas. */
export const MANY_AREAS = 2000;

/** One area of the map. `value` is NaN exactly where `reason` is not `present`; `classIndex` is −1 there. */
export interface SceneArea {
  readonly code: string;
  readonly name: Localised;
  /** As in the result: of a district or neighbourhood. */
  readonly municipality?: Localised | undefined;
  readonly value: number;
  readonly reason: Reason;
  readonly classIndex: number;
  /** Place among the areas with a figure, 1 for the highest; equal figures share a place. 0 without a figure. */
  readonly rank: number;
}

export type Sign = "dash" | "plus";

/** All that a painter must know to colour one slot of one series. Made anew for each slot; borders are not in it. */
export interface Scene {
  readonly series: number;
  readonly slot: number;
  readonly period: string | null;
  readonly classes: Classes | null;
  /** The selected areas, in the order of the result; references are never among them. */
  readonly areas: readonly SceneArea[];
  readonly byCode: ReadonlyMap<string, SceneArea>;
  /** A colour per class, the last for the highest. */
  readonly colours: readonly string[];
  /** What stands in the areas of a class on one of two sides of a middle: grey and to some eyes both look alike. */
  readonly signs: readonly (Sign | null)[];
  /** What lies under a pattern, and under areas that are on the borders but not selected. */
  readonly ground: string;
  readonly outside: string;
  /** Reasons that occur in any slot of this series, so that a legend does not jump while it plays. */
  readonly reasons: readonly Reason[];
  readonly onePattern: boolean;
  /** How many areas have a figure: "plaats 12 van 342". */
  readonly ranked: number;
  readonly hasReferences: boolean;
}

/** The slot that the options ask for; the last one when they name none, or one that is not there. */
export function slotOf(result: Result, options: Pick<MapOptions, "slot">): number {
  const found = result.slots.findIndex(({ key }) => key === options.slot);
  return found >= 0 ? found : Math.max(0, result.slots.length - 1);
}

/** The series that the options ask for, the first one when there is no such series. */
export function seriesOf(result: Result, options: Pick<MapOptions, "series">): number {
  return options.series < result.series.length ? options.series : 0;
}

/** Result, options and theme → what is painted. Limits are those of the result, which hold for every slot. */
export function sceneOf(
  result: Result,
  options: Pick<MapOptions, "palette" | "series" | "slot">,
  theme: Theme,
  slot = slotOf(result, options),
): Scene {
  const series = seriesOf(result, options);
  const classes = result.classes[series] ?? null;
  const drawn = drawnRows(result);
  const place = ranks(result, series, slot, drawn);
  const areas = drawn.map((row): SceneArea => {
    const area = result.areas[row];
    const cell = cellAt(result, series, row, slot);
    const reason = reasonOf(result.reason[cell] ?? REASON["not-loaded"]);
    const present = reason === "present";
    return {
      code: area?.code ?? "",
      name: area?.name ?? { nl: "", en: "" },
      municipality: area?.municipality,
      value: result.values[cell] ?? NaN,
      reason,
      classIndex: present ? (classes ? (result.classIndex[cell] ?? -1) : 0) : -1,
      rank: place.get(row) ?? 0,
    };
  });
  return {
    series,
    slot,
    period: result.periods[columnAt(result, series, slot)] ?? null,
    classes,
    areas,
    byCode: new Map(areas.map((area) => [area.code, area])),
    ...looksOf(classes, options, theme),
    ground: theme.surface,
    outside: theme.canvas,
    reasons: reasonsIn(result, series, drawn),
    onePattern: drawn.length > MANY_AREAS,
    ranked: place.size,
    hasReferences: result.areas.some(({ role }) => role === "reference"),
  };
}

/** Rows that are an area on the map: selected, of the level of the result, and not several areas together. */
export function drawnRows(result: Result): number[] {
  return result.areas.flatMap((area, row) =>
    area.role === "selected" && area.level === result.level && !area.parts ? [row] : [],
  );
}

/**
 * Colours and signs per class; one colour where all figures are equal. Classes on two sides of a middle diverge unless
 * asked otherwise: with more classes on one side the other has the first colours beside the middle.
 */
function looksOf(
  classes: Classes | null,
  { palette }: Pick<MapOptions, "palette">,
  theme: Theme,
): Pick<Scene, "colours" | "signs"> {
  const count = classes ? classes.limits.length + 1 : 1;
  const sided = classes?.method === "deviation" || classes?.centre !== undefined;
  if (palette !== "diverging" && !(palette === "auto" && sided)) {
    return { colours: theme.sequential(count, palette === "auto" ? "petrol" : palette), signs: [] };
  }
  const half = Math.floor(count / 2);
  const { below, above } = classes?.centre ?? { below: half, above: half };
  const side = Math.max(below, above);
  const colours = theme.diverging(count - below - above + 2 * side).slice(side - below, side - below + count);
  // On the side with fewest classes.
  const signs = colours.map((_, index) =>
    below > above ? (index < count - above ? null : "plus") : index < below ? "dash" : null,
  );
  return { colours, signs };
}

function ranks(result: Result, series: number, slot: number, rows: readonly number[]): Map<number, number> {
  const known = rows
    .map((row) => ({ row, value: result.values[cellAt(result, series, row, slot)] ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  const places = new Map<number, number>();
  let place = 0;
  for (const [index, { row, value }] of known.entries()) {
    if (index === 0 || known[index - 1]?.value !== value) place = index + 1;
    places.set(row, place);
  }
  return places;
}

function reasonsIn(result: Result, series: number, rows: readonly number[]): Reason[] {
  const seen = new Set<number>();
  for (const row of rows) {
    for (let slot = 0; slot < result.slots.length; slot += 1) {
      seen.add(result.reason[cellAt(result, series, row, slot)] ?? 0);
    }
  }
  return REASONS.filter((reason, code) => reason !== "present" && seen.has(code));
}

/** The colour of one area; those without a figure have the ground, on which their pattern is drawn. */
export function fillOf(scene: Scene, area: SceneArea | undefined): string {
  if (!area) return scene.outside;
  return scene.colours[area.classIndex] ?? scene.ground;
}

/** The pattern over one area: that of its reason, or the one for all reasons when there are very many areas. */
export function patternOf(scene: Scene, area: SceneArea | undefined): Reason | null {
  if (!area || area.reason === "present") return null;
  return scene.onePattern ? "empty" : area.reason;
}

/** The patterns that a scene may need, in any slot. */
export function patternsIn(scene: Scene): Exclude<Reason, "present">[] {
  if (scene.onePattern) return scene.reasons.length > 0 ? ["empty"] : [];
  return scene.reasons.filter((reason) => reason !== "present");
}

/** "plaats 12 van 342", as the texts take it. */
export function placeOf(scene: Scene, area: SceneArea): { readonly rank: NumberParam; readonly of: NumberParam } {
  return { rank: { value: area.rank, decimals: 0 }, of: { value: scene.ranked, decimals: 0 } };
}

/** A figure with its unit: "76,1%", "357.597 inwoners". */
export function figure(value: number, decimals: number, unit: Localised): Message {
  const params = { value: { value, decimals }, unit };
  return { id: unit.nl.startsWith("%") ? "map.figure-percent" : "map.figure", params };
}
