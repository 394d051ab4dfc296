import { atlasDrawing } from "../atlas/atlasDrawing.tsx";
import { drawPies } from "./draw.ts";

export const Drawing = atlasDrawing(drawPies, "map.kind");
