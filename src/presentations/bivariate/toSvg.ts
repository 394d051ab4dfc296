import { atlasSvg } from "../atlas/atlasSvg.ts";
import { drawBivariate } from "./draw.ts";

export const toSvg = atlasSvg(drawBivariate);
