import { averagedOver } from "./average.ts";
import { recastNotes } from "./notes.ts";
import { sameLand } from "./same-land.ts";
import { onOwnAreas, recastSlots } from "./slots.ts";

/** Figures on areas of another time; it comes in with the first question of which numerator and denominator may differ in that. */
export const recastTool = { averagedOver, notes: recastNotes, onOwnAreas, recastSlots, sameLand } as const;

export type RecastTool = typeof recastTool;
