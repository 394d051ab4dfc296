import * as v from "valibot";
import { hasLow, heatLegend } from "../presentations/heat/legend.ts";
import { heatOptions } from "../presentations/heat/options.ts";
import type { Exported } from "./format.ts";

/** What the colours of a heat table mean, a line for each topic: a document has its cells, and no picture of a legend. */
export function colourLines({ picture, result, words }: Exported): string[] {
  if (picture?.form.id !== "heat") return [];
  const groups = heatLegend(result, v.parse(heatOptions, picture.options), words, picture.theme);
  return [
    ...groups.map(({ title, swatches }) => {
      const classes = swatches.map(({ label }) => label).filter(Boolean);
      return words.text("heat.from-low", { title, classes: classes.join(" · ") });
    }),
    ...(hasLow(groups) ? [words.text("heat.low")] : []),
  ];
}
