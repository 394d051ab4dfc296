import { atlasSvg } from "../atlas/atlasSvg.ts";
import { drawChange } from "./draw.ts";

export const toSvg = atlasSvg(drawChange);
