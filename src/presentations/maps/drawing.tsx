import { atlasDrawing } from "../atlas/atlasDrawing.tsx";
import { drawMaps } from "./draw.ts";

export const Drawing = atlasDrawing(drawMaps, "atlas.kind-maps");
