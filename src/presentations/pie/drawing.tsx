import { chartDrawing } from "../chart/chartForm.tsx";
import { piePicture } from "./picture.ts";

export const Drawing = chartDrawing(piePicture, "pie.kind");
