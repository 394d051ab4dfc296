import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { MultiplesOptions } from "./options.ts";
import { multiplesPicture } from "./picture.ts";

/** The same small lines as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<MultiplesOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(multiplesPicture(result, options, theme, words, size, mine), { title, description, theme });
