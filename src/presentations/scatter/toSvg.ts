import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { ScatterOptions } from "./options.ts";
import { scatterPicture } from "./picture.ts";

/** The same points as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<ScatterOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(scatterPicture(result, options, theme, words, size, mine), { title, description, theme });
