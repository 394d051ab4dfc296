import type { Exported } from "../format.ts";
import { sourcesOf, updatedOf } from "../../presentations/sources.ts";

/**
 * How to name these figures in a text: after APA (7th edition, data set) or in plain words. With the day on which they
 * were looked at, as a next publication may correct them.
 *
 * @param site name of the site that shows them
 */
export function citation(exported: Exported, site: string): { readonly apa: string; readonly plain: string } {
  const { result, words, title, subtitle, link, date } = exported;
  const makers = [...new Set(result.provenance.map(({ provider }) => words.localised(provider)))];
  const params = {
    makers: makers.join(" & "),
    year: (updatedOf(result.provenance) || date).slice(0, 4),
    sources: sourcesOf(result.provenance, words).join("; "),
    ...{ title, subtitle, site, link },
    date: words.date(date),
  };
  return { apa: words.text("export.cite-apa", params), plain: words.text("export.cite-plain", params) };
}
