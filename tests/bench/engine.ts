/** What the bench asks of the engine, to be put together as one file. */
export { evaluate } from "../../src/analysis/evaluate.ts";
export { plan } from "../../src/analysis/plan.ts";
export { needKey } from "../../src/cube/cube.ts";
export { periodRange } from "../../src/cube/period.ts";
export { TOOLS, catalogue, choose, indicator, query, rule, span } from "../unit/analysis/fixtures.ts";
