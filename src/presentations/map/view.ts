/** A point in the flat plane of the map: Web Mercator, in pixels at zoom `BASE_ZOOM`. */
export type Point = readonly [number, number];

/** Left, top, right, bottom, in the plane. */
export type Box = readonly [number, number, number, number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is in sight: the middle, in the plane, and the zoom as web maps count it (512 pixels for the world at 0). */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** At this zoom a unit of the plane is one pixel; the Netherlands are then about 700 pixels wide. */
const BASE_ZOOM = 7;

const SCALE = (512 * 2 ** BASE_ZOOM) / (2 * Math.PI);
const RADIANS = Math.PI / 180;

/** The plane begins north-west of the Netherlands, so that its numbers are short where most maps are. */
const [LEFT, TOP] = [2.5 * RADIANS, northing(54)];

/** How far north a latitude lies in Web Mercator, on a globe with radius 1. */
function northing(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2));
}

/** Longitude and latitude → the plane. Both painters draw in this one projection. */
export function project(longitude: number, latitude: number): [number, number] {
  return [(longitude * RADIANS - LEFT) * SCALE, (TOP - northing(latitude)) * SCALE];
}

/** The plane → longitude and latitude. */
export function unproject([x, y]: Point): [number, number] {
  const latitude = 2 * Math.atan(Math.exp(TOP - y / SCALE)) - Math.PI / 2;
  return [(x / SCALE + LEFT) / RADIANS, latitude / RADIANS];
}

/** Pixels on the screen per unit of the plane. */
export function scaleOf(view: View): number {
  return 2 ** (view.zoom - BASE_ZOOM);
}

export function toScreen(view: View, size: Size, [x, y]: Point): Point {
  const scale = scaleOf(view);
  return [(x - view.x) * scale + size.width / 2, (y - view.y) * scale + size.height / 2];
}

export function toPlane(view: View, size: Size, [x, y]: Point): Point {
  const scale = scaleOf(view);
  return [(x - size.width / 2) / scale + view.x, (y - size.height / 2) / scale + view.y];
}

/** The part of the plane that is in sight. An export of the present extent reads it from the picture. */
export function sightOf(view: View, size: Size): Box {
  const [x0, y0] = toPlane(view, size, [0, 0]);
  const [x1, y1] = toPlane(view, size, [size.width, size.height]);
  return [x0, y0, x1, y1];
}

/** The view that shows a whole box, with room around it, and more on the left or at the top where a legend stands. */
export function fit(box: Box, size: Size, margin = 12, left = 0, top = 0): View {
  const [x0, y0, x1, y1] = box;
  const wide = Math.max(1, size.width - 2 * margin - left);
  const high = Math.max(1, size.height - 2 * margin - top);
  const scale = Math.min(wide / Math.max(1e-6, x1 - x0), high / Math.max(1e-6, y1 - y0));
  return {
    x: (x0 + x1) / 2 - left / 2 / scale,
    y: (y0 + y1) / 2 - top / 2 / scale,
    zoom: BASE_ZOOM + Math.log2(scale),
  };
}

/** Zooms by a number of levels, with one point of the screen staying where it is, within `low` and `high`. */
export function zoomAt(view: View, size: Size, at: Point, levels: number, low: number, high: number): View {
  const zoom = Math.min(high, Math.max(low, view.zoom + levels));
  const fixed = toPlane(view, size, at);
  const next = { ...view, zoom };
  const [x, y] = toPlane(next, size, at);
  return { x: view.x + fixed[0] - x, y: view.y + fixed[1] - y, zoom };
}

/** Moves the picture by pixels of the screen. */
export function panBy(view: View, right: number, down: number): View {
  if (right === 0 && down === 0) return view;
  const scale = scaleOf(view);
  return { ...view, x: view.x - right / scale, y: view.y - down / scale };
}

/** The view moved no further than needed to bring a point at least `margin` pixels within sight. */
export function bringIn(view: View, size: Size, point: Point, margin = 24): View {
  const [x, y] = toScreen(view, size, point);
  const shift = (at: number, length: number) => {
    const room = Math.min(margin, length / 3);
    return at < room ? room - at : at > length - room ? length - room - at : 0;
  };
  return panBy(view, shift(x, size.width), shift(y, size.height));
}

/** As SVG and canvas take it: the plane to the screen. */
export function transformOf(
  view: View,
  size: Size,
): { readonly scale: number; readonly x: number; readonly y: number } {
  const [x, y] = toScreen(view, size, [0, 0]);
  return { scale: scaleOf(view), x, y };
}
