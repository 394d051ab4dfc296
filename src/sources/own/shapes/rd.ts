/** A place on the globe: longitude and latitude in degrees. */
export type Place = readonly [number, number];

/** Powers of x and y, and the factor in seconds of arc. */
type Term = readonly [p: number, q: number, factor: number];

const NORTH: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];

const EAST: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

/**
 * Rijksdriehoek (EPSG:28992, metres) → WGS84, by the polynomial of Schreutelkamp and Strang van Hees (*Geo-Informatie*
 * 2001): within a quarter of a metre over the land, where a pixel of a map is ten metres or more.
 */
export function fromRd(x: number, y: number): Place {
  const [dx, dy] = [(x - 155_000) * 1e-5, (y - 463_000) * 1e-5];
  const seconds = (terms: readonly Term[]): number =>
    terms.reduce((sum, [p, q, factor]) => sum + factor * dx ** p * dy ** q, 0);
  return [5.38720621 + seconds(EAST) / 3600, 52.1551744 + seconds(NORTH) / 3600];
}

/** Whether these metres are in the part of the plane that RD is for. */
export function isInRd(x: number, y: number): boolean {
  return x > -7000 && x < 300_000 && y > 289_000 && y < 629_000;
}
