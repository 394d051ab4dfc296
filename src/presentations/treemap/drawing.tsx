import { chartDrawing } from "../chart/chartForm.tsx";
import { treemapPicture } from "./picture.ts";

export const Drawing = chartDrawing(treemapPicture, "treemap.kind");
