import * as v from "valibot";
import type { GenericSchema } from "valibot";
import type { Result } from "../../../src/analysis/result.ts";
import type { Areas } from "../../../src/cube/area.ts";
import { areaOptions } from "../../../src/presentations/area/options.ts";
import { areaPicture } from "../../../src/presentations/area/picture.ts";
import type { Atlas, DrawAtlas } from "../../../src/presentations/atlas/atlas.ts";
import { barOptions } from "../../../src/presentations/bar/options.ts";
import { barPicture } from "../../../src/presentations/bar/picture.ts";
import { drawBivariate } from "../../../src/presentations/bivariate/draw.ts";
import { bivariateOptions } from "../../../src/presentations/bivariate/options.ts";
import { calendarOptions } from "../../../src/presentations/calendar/options.ts";
import { calendarPicture } from "../../../src/presentations/calendar/picture.ts";
import { drawChange } from "../../../src/presentations/change/draw.ts";
import { changeOptions } from "../../../src/presentations/change/options.ts";
import type { Draw } from "../../../src/presentations/chart/chartForm.tsx";
import type { Size } from "../../../src/presentations/chart/echarts.ts";
import type { Picture } from "../../../src/presentations/chart/picture.ts";
import { drawCircles } from "../../../src/presentations/circles/draw.ts";
import { circlesOptions } from "../../../src/presentations/circles/options.ts";
import type { RawOptions } from "../../../src/presentations/defineForm.ts";
import { distributionOptions } from "../../../src/presentations/distribution/options.ts";
import { distributionPicture } from "../../../src/presentations/distribution/picture.ts";
import { dualOptions } from "../../../src/presentations/dual/options.ts";
import { dualPicture } from "../../../src/presentations/dual/picture.ts";
import { funnelOptions } from "../../../src/presentations/funnel/options.ts";
import { funnelPicture } from "../../../src/presentations/funnel/picture.ts";
import { lineOptions } from "../../../src/presentations/line/options.ts";
import { linePicture } from "../../../src/presentations/line/picture.ts";
import { drawMaps } from "../../../src/presentations/maps/draw.ts";
import { mapsOptions } from "../../../src/presentations/maps/options.ts";
import { multiplesOptions } from "../../../src/presentations/multiples/options.ts";
import { multiplesPicture } from "../../../src/presentations/multiples/picture.ts";
import { pieOptions } from "../../../src/presentations/pie/options.ts";
import { piePicture } from "../../../src/presentations/pie/picture.ts";
import { drawPies } from "../../../src/presentations/pies/draw.ts";
import { piesOptions } from "../../../src/presentations/pies/options.ts";
import { profileOptions } from "../../../src/presentations/profile/options.ts";
import { profilePicture } from "../../../src/presentations/profile/picture.ts";
import { pyramidOptions } from "../../../src/presentations/pyramid/options.ts";
import { pyramidPicture } from "../../../src/presentations/pyramid/picture.ts";
import { radarOptions } from "../../../src/presentations/radar/options.ts";
import { radarPicture } from "../../../src/presentations/radar/picture.ts";
import { scatterOptions } from "../../../src/presentations/scatter/options.ts";
import { scatterPicture } from "../../../src/presentations/scatter/picture.ts";
import { slopeOptions } from "../../../src/presentations/slope/options.ts";
import { slopePicture } from "../../../src/presentations/slope/picture.ts";
import { asBars, stackedOptions } from "../../../src/presentations/stacked/options.ts";
import { treemapOptions } from "../../../src/presentations/treemap/options.ts";
import { treemapPicture } from "../../../src/presentations/treemap/picture.ts";
import { THEME, WORDS } from "./chart/draw.ts";

type DrawChart = (result: Result, options: RawOptions, size: Size, mine: string) => Picture;
type DrawMaps = (result: Result, options: RawOptions, areas: Areas, mine: string) => Atlas;

const chart =
  <Options>(schema: GenericSchema<unknown, Options>, draw: Draw<Options>): DrawChart =>
  (result, options, size, mine) =>
    draw(result, v.parse(schema, options), THEME, WORDS, size, mine);
const maps =
  <Options>(schema: GenericSchema<unknown, Options>, draw: DrawAtlas<Options>): DrawMaps =>
  (result, options, areas, mine) =>
    draw({ result, options: v.parse(schema, options), theme: THEME, words: WORDS, areas, mine });

/** The forms that are charts, as they lay a result out: what a hand or a key can reach, and how it is read. */
export const CHARTS: Readonly<Record<string, DrawChart>> = {
  bar: chart(barOptions, barPicture),
  stacked: chart(stackedOptions, (result, options, ...rest) => barPicture(result, asBars(result, options), ...rest)),
  area: chart(areaOptions, areaPicture),
  calendar: chart(calendarOptions, calendarPicture),
  distribution: chart(distributionOptions, distributionPicture),
  dual: chart(dualOptions, dualPicture),
  funnel: chart(funnelOptions, funnelPicture),
  line: chart(lineOptions, linePicture),
  multiples: chart(multiplesOptions, multiplesPicture),
  pie: chart(pieOptions, piePicture),
  profile: chart(profileOptions, profilePicture),
  pyramid: chart(pyramidOptions, pyramidPicture),
  radar: chart(radarOptions, radarPicture),
  scatter: chart(scatterOptions, scatterPicture),
  slope: chart(slopeOptions, slopePicture),
  treemap: chart(treemapOptions, treemapPicture),
};

/** The forms that are maps without the graphics card. */
export const ATLASES: Readonly<Record<string, DrawMaps>> = {
  maps: maps(mapsOptions, drawMaps),
  change: maps(changeOptions, drawChange),
  circles: maps(circlesOptions, drawCircles),
  pies: maps(piesOptions, drawPies),
  bivariate: maps(bivariateOptions, drawBivariate),
};
