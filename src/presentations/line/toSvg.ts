import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { LineOptions } from "./options.ts";
import { linePicture } from "./picture.ts";

/** The same lines as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<LineOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(linePicture(result, options, theme, words, size, mine), { title, description, theme });
