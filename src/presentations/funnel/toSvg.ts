import { chartToSvg } from "../chart/chartSvg.ts";
import { funnelPicture } from "./picture.ts";

/** The same funnel as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(funnelPicture);
