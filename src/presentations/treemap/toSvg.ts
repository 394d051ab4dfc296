import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { TreemapOptions } from "./options.ts";
import { treemapPicture } from "./picture.ts";

/** The same surfaces as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<TreemapOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(treemapPicture(result, options, theme, words, size, mine), { title, description, theme });
