import type { Message } from "../../cube/message.ts";
import type { Reason } from "../../cube/reason.ts";
import type { Localised } from "../../cube/text.ts";
import type { BordersEntry, LevelId } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Classes, Result } from "../../analysis/result.ts";
import type { Scene, Sign } from "./scene.ts";

/** One line of the legend: a class with its colour or a reason with its pattern, and how many areas have it now. */
export type LegendRow =
  | {
      readonly kind: "class";
      readonly index: number;
      readonly colour: string;
      /** What stands in its areas. */
      readonly sign: Sign | null;
      readonly label: Message;
      readonly count: number;
    }
  | { readonly kind: "reason"; readonly reason: Reason; readonly label: Message; readonly count: number };

/**
 * Highest class first, then the reasons. The counts add up to the selected areas that are on these borders: an
 * area that did not exist yet, or no longer, is no gap in the picture. Comparison areas are never counted.
 */
export function legendRows(result: Result, scene: Scene, onMap: ReadonlySet<string> | undefined): LegendRow[] {
  const perClass = new Array<number>(scene.colours.length).fill(0);
  const perReason = new Map<Reason, number>();
  for (const { code, classIndex, reason } of scene.areas) {
    if (onMap && !onMap.has(code)) continue;
    if (reason === "present") perClass[classIndex] = (perClass[classIndex] ?? 0) + 1;
    else perReason.set(reason, (perReason.get(reason) ?? 0) + 1);
  }
  const decimals = result.series[scene.series]?.decimals ?? 0;
  const classes = scene.colours.map((colour, index): LegendRow => {
    const label = classLabel(scene.classes, index, decimals);
    return { kind: "class", index, colour, sign: scene.signs[index] ?? null, label, count: perClass[index] ?? 0 };
  });
  const reasons = scene.reasons.map((reason): LegendRow => {
    return { kind: "reason", reason, label: { id: `reason.${reason}` }, count: perReason.get(reason) ?? 0 };
  });
  return [
    ...classes.reverse(),
    ...reasons.filter((row) => row.count > 0 || row.kind === "class" || row.reason !== "not-applicable"),
  ];
}

/** "75 of hoger", "72 tot 75", "lager dan 67": class i holds values from its limit up to, not including, the next. */
export function classLabel(classes: Classes | null, index: number, decimals: number): Message {
  if (!classes) return { id: "map.class-only" };
  const written = limitDecimals(classes, decimals);
  const low = classes.limits[index - 1];
  const high = classes.limits[index];
  const write = (value: number) => ({ value, decimals: written });
  if (low === undefined) return { id: "map.class-below", params: { high: write(high ?? classes.max) } };
  if (high === undefined) return { id: "map.class-above", params: { low: write(low) } };
  return { id: "map.class-between", params: { low: write(low), high: write(high) } };
}

/**
 * The fewest decimals that write every limit as it is: up to what the figures have and two more for limits that a
 * person chose. Limits that were worked out lie between two figures, and one more says that, unless two would be alike.
 * Halfway between two whole numbers says no more than the upper one, which is how a figure from there on is written.
 */
export function limitDecimals({ limits, method }: Pick<Classes, "limits" | "method">, decimals: number): number {
  for (let places = 0; places < decimals + 2; places += 1) {
    const unit = 10 ** places;
    const written = limits.map((limit) => Math.round(limit * unit) / unit);
    const exact = limits.every(
      (limit, at) => Math.abs((written[at] ?? NaN) - limit) < 1e-9 * Math.max(1, Math.abs(limit)),
    );
    const halfway = decimals === 0 && limits.every((limit) => Number.isInteger(2 * limit));
    const enough = method !== "own" && (places > decimals || halfway) && new Set(written).size === limits.length;
    if (exact || enough) return places;
  }
  return decimals + 2;
}

/** The codes that a set of borders has at a level. */
export function codesOn(borders: Borders, level: LevelId): ReadonlySet<string> {
  return new Set(borders.levels[level]?.codes);
}

/** What must be said under the legend: what counts, that limits hold for all periods, what the borders are of. */
export function legendNotes(
  result: Result,
  scene: Scene,
  entry: BordersEntry | undefined,
  onMap: ReadonlySet<string> | undefined,
): (Message | Localised)[] {
  const notes: (Message | Localised)[] = [];
  const lost = scene.areas.filter(({ code, reason }) => reason === "present" && onMap && !onMap.has(code)).length;
  if (lost > 0) notes.push({ id: "map.not-on-map", params: { count: lost } });
  if (scene.hasReferences) notes.push({ id: "map.references-not-counted" });
  if (scene.classes && result.slots.length > 1) notes.push({ id: "map.limits-fixed" });
  if (entry?.note) notes.push(entry.note);
  else if (entry?.approximate) notes.push({ id: "map.approximate" });
  return notes;
}
