import type { Division } from "../../cube/area.ts";
import type { Message, MessageParam } from "../../cube/message.ts";
import type { Indicator } from "../../cube/indicator.ts";
import { listOf } from "../lists.ts";
import { nameOfCode } from "../notes-base.ts";
import { fatesBetween, splitBy } from "../recast/fates.ts";
import { whyApart } from "./parts.ts";
import type { Seen } from "./seen.ts";
import { said } from "./seen.ts";

/** What was divided by what, over which period, by which weight, from which number on, and what was recast. */
export function aboutTerms(seen: Seen): Message[] {
  const { denominator, numerator, weight } = seen.frame.layout.measure;
  const { recast, other } = seen.base;
  return [
    ...ratio(seen),
    ...(weight && !denominator && !whyApart(seen) ? [said("weight", { weight: weight.indicator.name })] : []),
    ...thresholds(seen),
    ...(recast ? shares(seen, recast.from, numerator.indicator) : []),
    ...(other?.recast && other.division && denominator ? shares(seen, other.division, denominator.indicator) : []),
  ];
}

function ratio({ frame, base }: Seen): Message[] {
  const { denominator, numerator, factor } = frame.layout.measure;
  if (!denominator) return [];
  const params: Record<string, MessageParam> = {
    numerator: numerator.indicator.name,
    denominator: denominator.indicator.name,
    factor: { value: factor, decimals: 0 },
    period: { period: base.denominatorPeriod ?? "" },
  };
  return base.denominatorEnd === undefined
    ? [said("ratio", params)]
    : [said("ratio-average", { ...params, end: { period: base.denominatorEnd } })];
}

function thresholds({ frame }: Seen): Message[] {
  const { measure, series, sample } = frame.layout;
  const { denominator, threshold } = measure;
  const asked = sample ? series.indicator.threshold?.sample : undefined;
  if (asked !== undefined) return [said("threshold-sample", { least: asked })];
  if (!denominator) return [];
  const [under, over] = [threshold.denominator, threshold.numerator];
  return [
    ...(under > 0 ? [said("threshold-denominator", { least: under, denominator: denominator.indicator.name })] : []),
    ...(over > 0 ? [said("threshold-numerator", { least: over })] : []),
  ];
}

/** Which older areas went into this one, and how much of each; of one area also what was of it already. */
function shares({ area, base, worked }: Seen, from: Division, indicator: Indicator): Message[] {
  const { geography } = worked;
  if (!base.division) return [];
  const fates = fatesBetween(geography, base.level, from, base.division, splitBy(indicator));
  const codes = new Set(area.parts ?? [area.code]);
  const sources = [...fates].flatMap(([code, went]) =>
    went
      .filter(({ to, share }) => codes.has(to) && share > 0)
      .map(({ to, share }) => ({ code, share, moved: code !== to || share < 1 })),
  );
  if (!sources.some(({ moved }) => moved)) return [];
  const told = codes.size === 1 ? sources : sources.filter(({ moved }) => moved);
  const named = told.map(({ code, share }) =>
    said("share", { area: nameOfCode(geography, code), share: { value: 100 * share, decimals: share === 1 ? 0 : 1 } }),
  );
  const params = { name: indicator.name, areas: listOf(named), year: from.from.slice(0, 4) };
  return [said("recast", params)];
}
