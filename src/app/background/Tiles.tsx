import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { TileShelf } from "../../data/tileShelf.ts";
import type { Point, Size, View } from "../../presentations/map/view.ts";
import type { Tile } from "../../sources/tiles/address.ts";
import { edgesOf, partOfLarger, tilesIn } from "./tileGrid.ts";

interface TilesProps {
  readonly shelf: TileShelf;
  /** Another number whenever a square has come. */
  readonly arrived: number;
  readonly view: View;
  readonly size: Size;
  /** Where each map begins that this lies under; all of them show the same land. */
  readonly corners?: readonly Point[] | undefined;
  readonly dark: boolean;
}

/** A map that is being moved asks for nothing until it rests for so many milliseconds. */
const REST = 120;

const ONE_MAP: readonly Point[] = [[0, 0]];

/** The squares of a background, asked for once for all maps that lie over it. */
export function Tiles({ corners = ONE_MAP, ...sight }: TilesProps) {
  const { shelf, view, size } = sight;
  const tiles = useMemo(() => tilesIn(view, size), [view, size]);

  useEffect(() => {
    const timer = window.setTimeout(() => shelf.want(tiles), REST);
    return () => window.clearTimeout(timer);
  }, [shelf, tiles]);

  return corners.map((corner) => <TilePicture key={corner.join()} {...sight} {...{ tiles, corner }} />);
}

interface TilePictureProps extends Omit<TilesProps, "corners"> {
  readonly tiles: readonly Tile[];
  readonly corner: Point;
}

/** One picture without seams; where a square is on its way, the larger one before it. */
function TilePicture({ shelf, arrived, view, size, dark, tiles, corner: [left, top] }: TilePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = window.devicePixelRatio;

  useLayoutEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    pen.clearRect(0, 0, size.width * density, size.height * density);
    for (const tile of tiles) {
      const found = pictureFor(tile, shelf);
      if (!found) continue;
      const [x0, y0, x1, y1] = edgesOf(tile, view, size).map((edge) => Math.round(edge * density));
      if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) continue;
      const { picture, part } = found;
      const [x, y] = [part.left * picture.width, part.top * picture.height];
      const [width, height] = [part.width * picture.width, part.width * picture.height];
      pen.drawImage(picture, x, y, width, height, x0, y0, x1 - x0, y1 - y0);
    }
  }, [shelf, arrived, tiles, view, size, density]);

  return (
    <canvas
      ref={canvas}
      className={dark ? "map-background dark-ground" : "map-background"}
      aria-hidden="true"
      width={size.width * density}
      height={size.height * density}
      style={{ left, top, width: size.width, height: size.height }}
    />
  );
}

function pictureFor(tile: Tile, shelf: TileShelf) {
  for (let levels = 0; levels <= tile.z; levels += 1) {
    const part = partOfLarger(tile, levels);
    const picture = shelf.at(part.tile);
    if (picture) return { picture, part };
  }
  return undefined;
}
