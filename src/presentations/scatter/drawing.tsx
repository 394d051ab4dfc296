import { chartDrawing } from "../chart/chartForm.tsx";
import { scatterPicture } from "./picture.ts";

export const Drawing = chartDrawing(scatterPicture, "scatter.kind");
