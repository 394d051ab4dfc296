import { chartDrawing } from "../chart/chartForm.tsx";
import { slopePicture } from "./picture.ts";

export const Drawing = chartDrawing(slopePicture, "slope.kind");
