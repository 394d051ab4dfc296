import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { PieOptions } from "./options.ts";
import { piePicture } from "./picture.ts";

/** The same parts as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<PieOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(piePicture(result, options, theme, words, size, mine), { title, description, theme });
