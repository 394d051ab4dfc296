import { chartDrawing } from "../chart/chartForm.tsx";
import { funnelPicture } from "./picture.ts";

export const Drawing = chartDrawing(funnelPicture, "funnel.kind");
