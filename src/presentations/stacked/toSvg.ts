import { barPicture } from "../bar/picture.ts";
import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import { asBars } from "./options.ts";
import type { StackedOptions } from "./options.ts";

/** The same stacks as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<StackedOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(barPicture(result, asBars(result, options), theme, words, size, mine), { title, description, theme });
