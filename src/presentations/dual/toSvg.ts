import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { DualOptions } from "./options.ts";
import { dualPicture } from "./picture.ts";

/** The same lines as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<DualOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(dualPicture(result, options, theme, words, size, mine), { title, description, theme });
