import { chartToSvg } from "../chart/chartSvg.ts";
import { treemapPicture } from "./picture.ts";

/** The same surfaces as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(treemapPicture);
