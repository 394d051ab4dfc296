import type { Catalogue, Dimension } from "../../cube/indicator.ts";
import type { SeriesLayout } from "../layout.ts";
import { inOrder, measureOf } from "../measure.ts";
import type { Picked } from "../members/sums.ts";
import { membersOf, sumOf } from "../members/sums.ts";
import type { Share } from "../query.ts";
import type { Series } from "../series.ts";

/** The share that a series shows, if any. */
function shareOf({ calculations }: Series): Share | undefined {
  return calculations.find((each) => each.kind === "share");
}

/**
 * The series of which another is a share: all members of its breakdown together, or all that the query picked, with
 * the calculations that come before. Undefined when it is a share of areas only.
 */
function wholeOf(series: Series, all: readonly Series[]): Series | undefined {
  const share = shareOf(series);
  if (!share || share.of === "areas" || share.of === "parent") return undefined;
  const picks = series.indicator.dimensions.map((dimension): [string, Picked] => {
    const own = series.members[dimension.id] ?? "";
    if (own === dimension.total) return [dimension.id, { code: own }];
    const codes = share.among === "all" ? everyMember(dimension) : pickedMembers(dimension, series, all);
    return [dimension.id, sumOf(dimension, codes)];
  });
  const { key, source, indicator, calculations } = series;
  const ordered = inOrder(calculations);
  const before = ordered.slice(0, ordered.indexOf(share));
  return { key: `${key} whole`, source, indicator, calculations: before, ...membersOf(picks) };
}

/** A layout with that of the whole beside it, worked out for the same columns; without a share the same layout. */
export function withWhole(layout: SeriesLayout, all: readonly Series[], catalogue: Catalogue): SeriesLayout {
  const series = layout.measure.refused ? undefined : wholeOf(layout.series, all);
  if (!series) return layout;
  const { spans, periods, worked, lacking } = layout;
  const { tools } = layout.measure;
  const plain = { series, measure: measureOf(series, catalogue, tools), spans, periods, lacking };
  const windows = tools.time?.windowsFor(plain, worked);
  return { ...layout, whole: { ...plain, worked, ...(windows && { windows }) } };
}

function everyMember({ members, total }: Dimension): readonly string[] {
  return members.map(({ code }) => code).filter((code) => code !== total);
}

/** The members that the query has of a dimension, its total left out, in the order of the dimension. */
function pickedMembers(dimension: Dimension, { indicator, source }: Series, all: readonly Series[]): readonly string[] {
  const { id } = dimension;
  const alike = all.filter((each) => each.source === source && each.indicator.id === indicator.id);
  const picked = new Set(alike.flatMap((each) => each.sums?.[id] ?? [each.members[id] ?? ""]));
  return everyMember(dimension).filter((code) => picked.has(code));
}
