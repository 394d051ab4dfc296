import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { DistributionOptions } from "./options.ts";
import { distributionPicture } from "./picture.ts";

/** The same distributions as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<DistributionOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(distributionPicture(result, options, theme, words, size, mine), { title, description, theme });
