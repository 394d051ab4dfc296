import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";

const tick = (standard: boolean) => v.optional(v.fallback(v.boolean(), standard), standard);

/** How a slope is drawn: with the figures at both ends, and from zero also where all figures are far from it. */
export const slopeOptions = v.object({ values: tick(true), zero: tick(false), ...coloursEntry });

export type SlopeOptions = v.InferOutput<typeof slopeOptions>;
