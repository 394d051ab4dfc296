import { guarded } from "./guard.ts";
import { guardNotes } from "./notes.ts";

/** Keeps what the source keeps secret from following from other figures; it comes in with the first figures that have a secret. */
export const guardTool = { mark: guarded, notes: guardNotes } as const;

export type GuardTool = typeof guardTool;
