import { atlasSvg } from "../atlas/atlasSvg.ts";
import { drawCircles } from "./draw.ts";

export const toSvg = atlasSvg(drawCircles);
