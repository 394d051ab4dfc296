import { chartToSvg } from "../chart/chartSvg.ts";
import { radarPicture } from "./picture.ts";

/** The same radar as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(radarPicture);
