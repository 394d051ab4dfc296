import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { FunnelOptions } from "./options.ts";
import { funnelPicture } from "./picture.ts";

/** The same funnel as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<FunnelOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(funnelPicture(result, options, theme, words, size, mine), { title, description, theme });
