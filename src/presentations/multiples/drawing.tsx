import { chartDrawing } from "../chart/chartForm.tsx";
import { multiplesPicture } from "./picture.ts";

export const Drawing = chartDrawing(multiplesPicture, "multiples.kind");
