import type { Theme } from "../../ui/theme.ts";
import type { Symbols } from "../atlas/atlas.ts";
import { inkOn } from "../chart/looks.ts";
import { middleOf } from "./geometry.ts";
import { fillOf } from "./scene.ts";
import type { Scene, SceneArea, Sign } from "./scene.ts";
import { toScreen, transformOf } from "./view.ts";

/** Half a dash, from one to the next above it, and how thick it is, in pixels. */
const [HALF, STEP] = [3, 4];
export const SIGN_WIDTH = 1.6;
/** The room that an area needs around one dash. */
const ROOM = { wide: 14, high: 8 } as const;

/** Path data of dashes above each other around a middle. */
export function dashesAt(x: number, y: number, count: number): string {
  const lowest = y + ((count - 1) * STEP) / 2;
  return Array.from({ length: count }, (_, at) => `M${x - HALF},${lowest - at * STEP}h${2 * HALF}`).join("");
}

/** Path data of a sign around a middle. */
export function signPath(sign: Sign, x: number, y: number): string {
  return dashesAt(x, y, 1) + (sign === "plus" ? `M${x},${y - HALF}v${2 * HALF}` : "");
}

/** The sign of the class of an area; none for a figure that is the middle itself. */
export function signOf({ signs, classes }: Scene, { classIndex, value }: SceneArea): Sign | null {
  return value === classes?.centre?.at ? null : (signs[classIndex] ?? null);
}

/** The sign of its class in every area that has one. */
export const classSigns = (scene: Scene, theme: Theme): Symbols =>
  signsIn(scene, theme, (area) => {
    const sign = signOf(scene, area);
    return sign && { high: 1, path: (x, y) => signPath(sign, x, y) };
  });

/** As high as some dashes, and its path data around a middle. */
interface Drawn {
  readonly high: number;
  readonly path: (x: number, y: number) => string;
}

/**
 * A sign in every area that has one and is large enough: on a grey print, and for eyes that see few colours, the sides
 * of a palette look alike, and so do the rows of two palettes crossed. One path per colour of ink.
 */
export function signsIn(scene: Scene, theme: Theme, drawnIn: (area: SceneArea) => Drawn | null): Symbols {
  const signed = scene.areas.flatMap((area) => {
    const drawn = area.classIndex < 0 ? null : drawnIn(area);
    return drawn ? [{ area, ...drawn }] : [];
  });
  return (geometry, view, size) => {
    const { scale } = transformOf(view, size);
    const paths = new Map<string, string>();
    for (const { area, high, path } of signed) {
      const shape = geometry.byCode.get(area.code);
      if (!shape) continue;
      const [x0, y0, x1, y1] = shape.box;
      const [x, y] = toScreen(view, size, middleOf(shape)).map(Math.round);
      const needed = ROOM.high + (high - 1) * STEP;
      if ((x1 - x0) * scale < ROOM.wide || (y1 - y0) * scale < needed || x === undefined || y === undefined) continue;
      if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
      const ink = inkOn(fillOf(scene, area), theme);
      paths.set(ink, (paths.get(ink) ?? "") + path(x, y));
    }
    return [...paths].map(([stroke, d]) => ({ kind: "path", d, stroke, width: SIGN_WIDTH }));
  };
}
