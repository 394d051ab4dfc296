import { atlasDrawing } from "../atlas/atlasDrawing.tsx";
import { drawChange } from "./draw.ts";

export const Drawing = atlasDrawing(drawChange, "map.kind");
