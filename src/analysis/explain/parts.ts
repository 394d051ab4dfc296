import { pluralOf } from "../../cube/area.ts";
import type { Message } from "../../cube/message.ts";
import { FLAG } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import { fillSeries } from "../fill.ts";
import { listOf } from "../lists.ts";
import { childrenOf } from "../membership.ts";
import { nameOfCode } from "../notes-base.ts";
import { lacksWeight } from "../unit.ts";
import type { Seen } from "./seen.ts";
import { said } from "./seen.ts";

/** So many missing parts are named, each with its reason. */
const MOST_NAMED = 5;

/** Whether the figure is of the area itself, or of which parts it was made: how many of how many, and which are missing. */
export function aboutParts(seen: Seen): Message[] {
  const { area, base, worked } = seen;
  const whole = area.parts ?? [area.code];
  if (area.parts === undefined && base.level === area.level) return isMade(seen) ? [] : [said("published")];
  const apart = whyApart(seen);
  if (apart) return [apart];
  const codes = partCodes(seen, whole);
  const level = pluralOf(worked.geography.areas, base.level);
  if (!codes) return [said("parts-unknown", { level })];
  const parts = partsThen(seen, codes);
  const missing = parts.filter(({ reason }) => reason !== REASON.present && reason !== REASON["too-small"]);
  if (missing.length === 0) return parts.length === 0 ? [] : [said("parts", { count: parts.length, level })];
  const known = parts.length - missing.length;
  const named = missing
    .slice(0, MOST_NAMED)
    .map(({ code, reason }) =>
      said("part", { area: nameOfCode(worked.geography, code), reason: { id: `reason.${reasonOf(reason)}` } }),
    );
  return [
    said("parts-known", { known, of: parts.length, level }),
    ...aboutWeight(seen),
    said("parts-missing", { areas: listOf(named) }),
    ...(missing.length > MOST_NAMED ? [said("parts-more", { count: missing.length - MOST_NAMED })] : []),
    said(seen.query.partial === "known" ? "partial-known" : "partial-withhold"),
  ];
}

/** Why several areas have no figure together: what does not add up, or a mean without its weight. */
export function whyApart({ area, base, frame, period, worked }: Seen): Message | undefined {
  const { measure, series } = frame.layout;
  if (area.level === base.level && (area.parts?.length ?? 1) < 2) return undefined;
  if (measure.combining !== "alone") return lacksWeight(measure, area, base, period, worked.geography);
  return { id: "analysis.no-aggregation", params: { name: series.indicator.name, areas: area.name } };
}

/** Which part of the weight or denominator the known parts are, where there is one. */
function aboutWeight({ frame, area, column, worked }: Seen): Message[] {
  const row = worked.rows.findIndex(({ code }) => code === area.code);
  const weight = frame.partsKnown?.weight[row * frame.layout.worked.length + column] ?? NaN;
  return Number.isNaN(weight) ? [] : [said("parts-weight", { weight: { value: 100 * weight, decimals: 0 } })];
}

/** A figure on newer areas that was not published as such; which areas it was made of is said with the terms. */
function isMade({ frame, base, slot, area, worked }: Seen): boolean {
  if (!base.recast) return false;
  const at = worked.selection.areas.indexOf(area);
  const place = (worked.selection.places[at] ?? -1) * frame.block.columns + slot;
  return ((frame.block.flags[place] ?? 0) & FLAG.recast) !== 0;
}

/** The areas of which a row is made, on the division of the figures; undefined where membership is not known. */
function partCodes({ base, area, worked }: Seen, whole: readonly string[]): readonly string[] | undefined {
  if (base.level === area.level) return whole;
  const codes: string[] = [];
  for (const code of whole) {
    const children = childrenOf(worked.geography, code, base.level, base.division, base.day);
    if (!children) return undefined;
    codes.push(...children);
  }
  return [...new Set(codes)];
}

/** Each part with why it has no figure of its own; one that does not exist then is no part. */
function partsThen({ frame, base, column, query, worked }: Seen, codes: readonly string[]) {
  const rows = codes.map((code) => ({ code, level: base.level }));
  const { block } = fillSeries(frame.layout, rows, query.partial, worked.geography, worked.read);
  return codes.flatMap((code, row) => {
    const reason = block.reason[row * block.columns + column] ?? REASON.empty;
    return reason === REASON["not-applicable"] ? [] : [{ code, reason }];
  });
}
