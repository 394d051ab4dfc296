import type { Division } from "../../cube/area.ts";
import { FLAG } from "../../cube/flags.ts";
import type { Base } from "../base.ts";
import { isBase } from "../base.ts";
import type { Geography } from "../geography.ts";
import { listOf } from "../lists.ts";
import type { Shown } from "../notes.ts";
import type { ResultNote } from "../result.ts";
import { SURENESS, fatesBetween, splitBy } from "./fates.ts";

/** Says of which areas the denominator was recast, and how rough that is where an area was split. */
export function recastNotes(shown: Shown, geography: Geography): ResultNote[] {
  const { denominator } = shown.frame.layout.measure;
  const base = [...shown.frame.bases.values()].flatMap(({ bases }) => bases).find((each): each is Base => isBase(each) && each.other?.recast === true);
  if (!denominator || !base?.other?.division || !base.division) return [];
  const flagged = shown.areas.filter((_, i) => hasFlag(shown, i, FLAG.recast));
  if (flagged.length === 0) return [];
  const shared = {
    name: shown.frame.layout.series.indicator.name,
    denominator: denominator.indicator.name,
    own: yearOf(base.division),
    other: yearOf(base.other.division),
  };
  const params = { ...shared, count: flagged.length, areas: listOf(flagged.slice(0, 3).map((area) => area.name)) };
  const note: ResultNote = { severity: "info", message: { id: "analysis.denominator-recast", params }, series: shown.index };
  const guessed = flagged.filter((area) => hasFlag(shown, shown.areas.indexOf(area), FLAG.estimate));
  if (guessed.length === 0) return [note];
  const rough = roughly(base, base.other.division, base.division, geography, splitBy(denominator.indicator));
  const id = rough ? "analysis.recast-rough" : "analysis.recast-addresses";
  const areas = listOf(guessed.slice(0, 4).map((area) => area.name));
  return [note, { severity: "caution", message: { id, params: { name: shared.name, areas } }, series: shown.index }];
}

/** Whether any split between two divisions could only be shared out by area. */
function roughly(base: Base, older: Division, newer: Division, geography: Geography, by: "addresses" | "area"): boolean {
  const fates = [...fatesBetween(geography, base.level, older, newer, by).values()];
  return by === "addresses" && fates.some((went) => went.some(({ sureness }) => sureness === SURENESS.area));
}

function yearOf(division: Division): string {
  return division.from.slice(0, 4);
}

function hasFlag({ frame: { block }, places }: Shown, area: number, bit: number): boolean {
  const place = places[area] ?? -1;
  return place >= 0 && block.flags.subarray(place * block.columns, (place + 1) * block.columns).some((flags) => (flags & bit) !== 0);
}
