import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { ProfileOptions } from "./options.ts";
import { profilePicture } from "./picture.ts";

/** The same profile as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<ProfileOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(profilePicture(result, options, theme, words, size, mine), { title, description, theme });
