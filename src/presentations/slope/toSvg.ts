import { chartToSvg } from "../chart/chartSvg.ts";
import { slopePicture } from "./picture.ts";

/** The same slopes as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(slopePicture);
