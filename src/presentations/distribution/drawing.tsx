import { chartDrawing } from "../chart/chartForm.tsx";
import { distributionPicture } from "./picture.ts";

export const Drawing = chartDrawing(distributionPicture, "distribution.kind");
