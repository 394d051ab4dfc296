import { chartToSvg } from "../chart/chartSvg.ts";
import { piePicture } from "./picture.ts";

/** The same parts as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(piePicture);
