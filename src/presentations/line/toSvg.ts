import { chartToSvg } from "../chart/chartSvg.ts";
import { linePicture } from "./picture.ts";

/** The same lines as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(linePicture);
