import { atlasSvg } from "../atlas/atlasSvg.ts";
import { drawMaps } from "./draw.ts";

export const toSvg = atlasSvg(drawMaps);
