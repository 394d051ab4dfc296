import { chartDrawing } from "../chart/chartForm.tsx";
import { dualPicture } from "./picture.ts";

export const Drawing = chartDrawing(dualPicture, "dual.kind");
