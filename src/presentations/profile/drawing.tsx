import { chartDrawing } from "../chart/chartForm.tsx";
import { profilePicture } from "./picture.ts";

export const Drawing = chartDrawing(profilePicture, "profile.kind");
