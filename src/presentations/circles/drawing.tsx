import { atlasDrawing } from "../atlas/atlasDrawing.tsx";
import { drawCircles } from "./draw.ts";

export const Drawing = atlasDrawing(drawCircles, "map.kind");
