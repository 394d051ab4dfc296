import { atlasSvg } from "../atlas/atlasSvg.ts";
import { drawPies } from "./draw.ts";

export const toSvg = atlasSvg(drawPies);
