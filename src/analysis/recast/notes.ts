import type { Division } from "../../cube/area.ts";
import { FLAG } from "../../cube/flags.ts";
import type { MessageParam } from "../../cube/message.ts";
import { REASON } from "../../cube/reason.ts";
import type { Base } from "../base.ts";
import { isBase } from "../base.ts";
import type { Geography } from "../geography.ts";
import { listOf } from "../lists.ts";
import type { Shown } from "../notes.ts";
import type { ResultNote } from "../result.ts";
import { SURENESS, fatesBetween, splitBy } from "./fates.ts";

/** Says what was divided by where that is no plain figure of one day, and what was recast. */
export function recastNotes(shown: Shown, geography: Geography): ResultNote[] {
  return [...averageNote(shown), ...areaNotes(shown, geography)];
}

function averageNote({ frame: { layout }, index }: Shown): ResultNote[] {
  const { averaged, denominator, refused } = layout.measure;
  if (!averaged || !denominator || refused) return [];
  const params = { name: layout.series.indicator.name, denominator: denominator.indicator.name };
  return [{ severity: "info", message: { id: "analysis.denominator-average", params }, series: index }];
}

/** Which areas were recast, how rough that is where an area was split, and why some have no figure. */
function areaNotes(shown: Shown, geography: Geography): ResultNote[] {
  const { layout, bases } = shown.frame;
  const all = [...bases.values()].flatMap((level) => level.bases.filter(isBase));
  const base = all.find((each) => each.recast) ?? all.find((each) => each.other?.recast === true);
  const older = base?.recast?.from ?? base?.other?.division;
  const term = base?.recast ? layout.measure.numerator : layout.measure.denominator;
  if (!base?.division || !older || !term || layout.measure.refused) return [];
  const name = layout.series.indicator.name;
  const make = (
    severity: ResultNote["severity"],
    id: string,
    params: Readonly<Record<string, MessageParam>> = {},
  ): ResultNote => ({ severity, message: { id, params: { name, ...params } }, series: shown.index });
  if (all.some(({ recast }) => recast?.possible === false)) return [make("caution", "analysis.recast-back")];
  const flagged = shown.areas.filter((_, i) => hasFlag(shown, i, FLAG.recast));
  const guessed = flagged.filter((area) => hasFlag(shown, shown.areas.indexOf(area), FLAG.estimate));
  const names = { count: flagged.length, areas: listOf(flagged.slice(0, 3).map((area) => area.name)) };
  const denominator = { ...names, denominator: term.indicator.name, own: yearOf(base.division), other: yearOf(older) };
  const made = base.recast
    ? make("info", "analysis.recast-areas", names)
    : make("info", "analysis.denominator-recast", denominator);
  const rough = roughly(base, older, base.division, geography, splitBy(term.indicator)) ? "rough" : "addresses";
  const adds = layout.measure.combining === "sum" || layout.measure.combining === "ratio";
  return [
    ...(flagged.length > 0 ? [made] : []),
    ...(guessed.length > 0
      ? [make("caution", `analysis.recast-${rough}`, { areas: listOf(guessed.slice(0, 4).map((area) => area.name)) })]
      : []),
    ...(base.recast && !adds && hasRefused(shown) ? [make("caution", "analysis.recast-refused")] : []),
  ];
}

function hasRefused({ frame: { block }, places }: Shown): boolean {
  return places.some(
    (place) =>
      place >= 0 && block.reason.subarray(place * block.columns, (place + 1) * block.columns).includes(REASON.refused),
  );
}

/** Whether any split between two divisions could only be shared out by area. */
function roughly(
  base: Base,
  older: Division,
  newer: Division,
  geography: Geography,
  by: "addresses" | "area",
): boolean {
  const fates = [...fatesBetween(geography, base.level, older, newer, by).values()];
  return by === "addresses" && fates.some((went) => went.some(({ sureness }) => sureness === SURENESS.area));
}

function yearOf(division: Division): string {
  return division.from.slice(0, 4);
}

function hasFlag({ frame: { block }, places }: Shown, area: number, bit: number): boolean {
  const place = places[area] ?? -1;
  return (
    place >= 0 &&
    block.flags.subarray(place * block.columns, (place + 1) * block.columns).some((flags) => (flags & bit) !== 0)
  );
}
