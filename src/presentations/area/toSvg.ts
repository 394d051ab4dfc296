import { chartToSvg } from "../chart/chartSvg.ts";
import { areaPicture } from "./picture.ts";

/** The same layers as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(areaPicture);
