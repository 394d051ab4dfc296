import { barPicture } from "../bar/picture.ts";
import { chartToSvg } from "../chart/chartSvg.ts";
import { asBars } from "./options.ts";
import type { StackedOptions } from "./options.ts";

/** The same stacks as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg<StackedOptions>((result, options, ...more) =>
  barPicture(result, asBars(result, options), ...more),
);
