import { guarded } from "./guard.ts";
import { guardNotes } from "./notes.ts";

/**
 * Keeps what the source keeps secret from following from other figures, and remainders of rounded figures from being
 * shown; it comes in with the first figures that have a secret, or are rounded and taken from one another.
 */
export const guardTool = { mark: guarded, notes: guardNotes } as const;

export type GuardTool = typeof guardTool;
