import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { AreaOptions } from "./options.ts";
import { areaPicture } from "./picture.ts";

/** The same layers as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<AreaOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(areaPicture(result, options, theme, words, size, mine), { title, description, theme });
