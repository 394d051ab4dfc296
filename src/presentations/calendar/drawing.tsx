import { chartDrawing } from "../chart/chartForm.tsx";
import { calendarPicture } from "./picture.ts";

export const Drawing = chartDrawing(calendarPicture, "calendar.kind");
