import { chartDrawing } from "../chart/chartForm.tsx";
import { areaPicture } from "./picture.ts";

export const Drawing = chartDrawing(areaPicture, "area.kind");
