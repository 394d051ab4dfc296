import { chartToSvg } from "../chart/chartSvg.ts";
import { multiplesPicture } from "./picture.ts";

/** The same small lines as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(multiplesPicture);
