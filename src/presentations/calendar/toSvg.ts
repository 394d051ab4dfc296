import { chartToSvg } from "../chart/chartSvg.ts";
import { calendarPicture } from "./picture.ts";

/** The same days as SVG, for files and tests; needs no screen. */
export const toSvg = chartToSvg(calendarPicture);
