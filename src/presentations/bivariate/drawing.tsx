import { atlasDrawing } from "../atlas/atlasDrawing.tsx";
import { drawBivariate } from "./draw.ts";

export const Drawing = atlasDrawing(drawBivariate, "map.kind");
