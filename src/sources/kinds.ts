/** The kinds of live services there are; where the code of each is stands in `registry.ts`. */
export const LIVE_KINDS = ["cbs", "pxweb", "eurostat", "jsonstat"] as const;

export type LiveKind = (typeof LIVE_KINDS)[number];
