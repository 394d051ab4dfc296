import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { PyramidOptions } from "./options.ts";
import { pyramidPicture } from "./picture.ts";

/** The same bars as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<PyramidOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(pyramidPicture(result, options, theme, words, size, mine), { title, description, theme });
