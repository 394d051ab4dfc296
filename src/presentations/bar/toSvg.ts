import { chartToSvg } from "../chart/chartSvg.ts";
import { barPicture } from "./picture.ts";

/** The same bars as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(barPicture);
