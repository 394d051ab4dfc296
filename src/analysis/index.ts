/** What the rest of the house asks of the analysis. Types of a query and a result stand in their own files. */
export { describe } from "./describe.ts";
export { evaluate } from "./evaluate.ts";
export { explain } from "./explain/explain.ts";
export { offersFor } from "./offers.ts";
export type { Offer } from "./offers.ts";
export { plan } from "./plan.ts";
export { resolveAreas } from "./resolve-areas.ts";
export { expandSeries } from "./series.ts";
export { seriesTitle, subtitleOf, titleOf } from "./titles.ts";
