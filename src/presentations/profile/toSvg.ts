import { chartToSvg } from "../chart/chartSvg.ts";
import { profilePicture } from "./picture.ts";

/** The same profile as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(profilePicture);
