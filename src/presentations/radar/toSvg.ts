import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { RadarOptions } from "./options.ts";
import { radarPicture } from "./picture.ts";

/** The same radar as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<RadarOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(radarPicture(result, options, theme, words, size, mine), { title, description, theme });
