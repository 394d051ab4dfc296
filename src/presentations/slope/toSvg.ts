import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { SlopeOptions } from "./options.ts";
import { slopePicture } from "./picture.ts";

/** The same slopes as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<SlopeOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(slopePicture(result, options, theme, words, size, mine), { title, description, theme });
