/** The kinds of live services there are; `live/registry.ts` has the code of each. */
export const LIVE_KINDS = ["cbs", "pxweb", "eurostat", "jsonstat"] as const;

export type LiveKind = (typeof LIVE_KINDS)[number];
