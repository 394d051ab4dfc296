import { chartDrawing } from "../chart/chartForm.tsx";
import { radarPicture } from "./picture.ts";

export const Drawing = chartDrawing(radarPicture, "radar.kind");
