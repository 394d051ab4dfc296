import mapshaper from "mapshaper";
import type { Shape } from "./pages.ts";

/** Steps of the grid from west to east: less than a metre over the Netherlands. */
const STEPS = 1_000_000;

/**
 * Shapes as TopoJSON in WGS84, in the order of their codes. Coordinates in metres of the Dutch grid (RD) are recognised
 * by what they are, whatever the file says, and brought over; throws when they are neither.
 */
export async function topologyOf(shapes: readonly Shape[], object: string): Promise<string> {
  const features = shapes
    .map(({ geometry, properties: { statcode } }) => ({ type: "Feature", properties: { statcode }, geometry }))
    .sort((a, b) => (a.properties.statcode < b.properties.statcode ? -1 : 1));
  const project = systemOf(shapes) === "rd" ? "-proj from=EPSG:28992 wgs84" : "";
  const commands = `-i in.json name=shapes ${project} -o out.json format=topojson quantization=${STEPS}`;
  const input = JSON.stringify({ type: "FeatureCollection", features });
  const written = (await mapshaper.applyCommands(commands, { "in.json": input }))["out.json"];
  const text = typeof written === "string" ? written : new TextDecoder().decode(written);
  const { objects, ...rest } = JSON.parse(text) as { objects: Record<string, unknown> };
  return JSON.stringify({ ...rest, objects: { [object]: objects["shapes"] } });
}

function systemOf(shapes: readonly Shape[]): "rd" | "wgs84" {
  const corners = shapes.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  const within = (west: number, south: number, east: number, north: number): boolean =>
    corners.every(([x = NaN, y = NaN]) => x >= west && x <= east && y >= south && y <= north);
  if (within(2, 50, 8, 54.5)) return "wgs84";
  if (within(-10_000, 290_000, 310_000, 660_000)) return "rd";
  throw new Error("the coordinates are neither degrees nor metres of the Dutch grid");
}
