import type { Borders } from "../../cube/borders.ts";
import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import { classLabel } from "../../presentations/map/legend.ts";
import { outlinesOf } from "../../presentations/map/outlines.ts";
import { aboutOf } from "../about.ts";
import type { Exported, Made } from "../format.ts";
import { statusLines } from "../signLines.ts";
import { fitsGeojson } from "./fits.ts";

type Ring = readonly (readonly [number, number])[];

/** Six decimals of a degree are a tenth of a metre. */
const PRECISION = 1e6;

/**
 * The areas of a map as GeoJSON (RFC 7946: WGS 84, outer rings against the clock): per area its code, name and figures.
 * A figure that is missing is null with its reason in `status`; of one with a class its limits are said. Chosen areas without borders are features without a
 * geometry, so that none is lost.
 */
export function geojson([exported]: readonly Exported[]): Made {
  if (!exported) return { refused: { id: "export.no-figure" } };
  const fit = fitsGeojson(exported);
  const borders = exported.picture?.borders;
  if (fit || !borders) return { refused: fit?.message ?? { id: "export.no-borders" } };
  const { result, words, title } = exported;
  const shapes = shapesOf(borders, result.level);
  const features = result.areas.flatMap(({ code, name, level, role }, a) => {
    if (role !== "selected") return [];
    const figures = result.series.flatMap((series, s) =>
      result.slots.map((_, slot) => {
        const cell = cellAt(result, s, a, slot);
        const reason = result.reason[cell] ?? REASON.empty;
        const value = reason === REASON.present ? (result.values[cell] ?? null) : null;
        const classes = result.classes[s] ?? null;
        const within = result.classIndex[cell] ?? -1;
        return {
          series: series.key,
          name: [words.localised(series.name), ...series.members.map((one) => words.localised(one.name))].join(", "),
          unit: words.localised(series.unit),
          period: result.periods[columnAt(result, s, slot)] ?? null,
          value,
          status: reasonOf(reason),
          flags: flagsOf(result.flags[cell] ?? 0),
          ...(classes && within >= 0 && { class: words.say(classLabel(classes, within, series.decimals)) }),
        };
      }),
    );
    // Programs for maps read flat properties; of one figure all of it stands there as well.
    const [only] = figures;
    const flat =
      only && figures.length === 1
        ? { value: only.value, status: only.status, ...(only.class !== undefined && { class: only.class }) }
        : Object.fromEntries(figures.map(({ series, period, value }) => [`${series} ${period ?? ""}`.trim(), value]));
    const polygons = shapes.get(code);
    return [
      {
        type: "Feature",
        id: code,
        properties: { code, name: words.localised(name), level, ...flat, figures },
        geometry: polygons ? { type: "MultiPolygon", coordinates: polygons } : null,
      },
    ];
  });
  const facts = aboutOf(exported, statusLines(result, words));
  const about = Object.fromEntries(facts.map(({ name, value }, at) => [`${at + 1} ${name}`, value]));
  return { parts: [JSON.stringify({ type: "FeatureCollection", name: title, meetlat: about, features })] };
}

/** Of an area that has changed between the periods the first of its shapes, as on the map. */
function shapesOf(borders: readonly Borders[], level: string): ReadonlyMap<string, readonly (readonly Ring[])[]> {
  const shapes = borders.toReversed().flatMap((one) => outlinesOf(one, one.points, level));
  return new Map(
    shapes.map(({ code, polygons }) => [
      code,
      polygons.map((rings) => rings.map((ring, at) => turned(pointsOf(ring), at === 0))),
    ]),
  );
}

function pointsOf(path: ArrayLike<number>): [number, number][] {
  const round = (value: number | undefined): number => Math.round((value ?? 0) * PRECISION) / PRECISION;
  const points = Array.from({ length: path.length / 2 }, (_, at): [number, number] => [
    round(path[2 * at]),
    round(path[2 * at + 1]),
  ]);
  const [first] = points;
  const last = points.at(-1);
  // A ring ends where it began.
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push([...first]);
  return points;
}

/** Around a polygon against the clock, around a hole with it. */
function turned(ring: [number, number][], outer: boolean): Ring {
  let twice = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return twice > 0 === outer ? ring : ring.toReversed();
}
