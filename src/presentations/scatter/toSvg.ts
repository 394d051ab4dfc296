import { chartToSvg } from "../chart/chartSvg.ts";
import { scatterPicture } from "./picture.ts";

/** The same points as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(scatterPicture);
