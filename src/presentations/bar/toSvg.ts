import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { BarOptions } from "./options.ts";
import { barPicture } from "./picture.ts";

/** The same bars as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<BarOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(barPicture(result, options, theme, words, size, mine), { title, description, theme });
