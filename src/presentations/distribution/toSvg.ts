import { chartToSvg } from "../chart/chartSvg.ts";
import { distributionPicture } from "./picture.ts";

/** The same distributions as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(distributionPicture);
