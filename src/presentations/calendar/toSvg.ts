import { chartSvg } from "../chart/chartSvg.ts";
import type { ToSvg } from "../form.ts";
import type { CalendarOptions } from "./options.ts";
import { calendarPicture } from "./picture.ts";

/** The same days as SVG, for files and tests; needs no screen. */
export const toSvg: ToSvg<CalendarOptions> = ({ result, options, theme, words, mine, title, description }, size) =>
  chartSvg(calendarPicture(result, options, theme, words, size, mine), { title, description, theme });
