import { chartDrawing } from "../chart/chartForm.tsx";
import { pyramidPicture } from "./picture.ts";

export const Drawing = chartDrawing(pyramidPicture, "pyramid.kind");
