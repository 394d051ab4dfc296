import type { Division } from "../../cube/area.ts";
import type { Message, MessageParam } from "../../cube/message.ts";
import type { Indicator } from "../../cube/indicator.ts";
import { listOf } from "../lists.ts";
import type { Term } from "../measure.ts";
import { nameOfCode } from "../notes-base.ts";
import { fatesBetween, splitBy } from "../recast/fates.ts";
import { lacksWeight } from "../unit.ts";
import type { Seen } from "./seen.ts";
import { said } from "./seen.ts";

/** What was divided by what, over which period, by which weight, from which number on, and what was recast. */
export function aboutTerms(seen: Seen): Message[] {
  const { denominator, numerator, weight } = seen.frame.layout.measure;
  const { recast, other } = seen.base;
  return [
    ...ratio(seen),
    ...(weight && !denominator ? [weighed(seen, weight)] : []),
    ...thresholds(seen),
    ...(recast ? shares(seen, recast.from, numerator.indicator) : []),
    ...(other?.recast && other.division && denominator ? shares(seen, other.division, denominator.indicator) : []),
  ];
}

/** By what a mean is weighted, or that it cannot be. */
function weighed({ area, base, frame, period, worked }: Seen, { indicator }: Term): Message {
  const lacking = lacksWeight(frame.layout.measure, area, base, period, worked.geography);
  return lacking ?? said("weight", { weight: indicator.name });
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

/** Which older areas went into this one, and how much of each. */
function shares({ area, base, worked }: Seen, from: Division, indicator: Indicator): Message[] {
  const { geography } = worked;
  if (!base.division) return [];
  const fates = fatesBetween(geography, base.level, from, base.division, splitBy(indicator));
  const codes = new Set(area.parts ?? [area.code]);
  const sources = [...fates].flatMap(([code, went]) =>
    went
      .filter(({ to, share }) => codes.has(to) && share > 0 && (code !== to || share < 1))
      .map(({ share }) => ({ code, share })),
  );
  if (sources.length === 0) return [];
  const named = sources.map(({ code, share }) =>
    said("share", { area: nameOfCode(geography, code), share: { value: 100 * share, decimals: share === 1 ? 0 : 1 } }),
  );
  const params = { name: indicator.name, areas: listOf(named), year: from.from.slice(0, 4) };
  return [said("recast", params)];
}
