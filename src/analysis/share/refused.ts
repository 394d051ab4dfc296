import type { Indicator, Kind } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Measure } from "../measure.ts";
import type { Share } from "../query.ts";

/** Why a share would mislead: of figures that do not add up, or of a breakdown that there is none of. */
export function refusedShare(
  { combining, denominator, numerator }: Measure,
  { of }: Share,
  kind: Kind,
  indicator: Indicator,
): Message | undefined {
  const params = { name: indicator.name };
  const adds = combining === "sum" && denominator === undefined && (kind === "count" || kind === "amount");
  if (!adds) return { id: "analysis.share-of-no-count", params };
  if (of !== "members" && of !== "whole") return undefined;
  const broken = indicator.dimensions.some(({ id, total }) => numerator.members[id] !== total);
  return broken ? undefined : { id: "analysis.share-no-members", params };
}
