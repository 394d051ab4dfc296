import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { TileShelf } from "../../data/tileShelf.ts";
import type { Size, View } from "../../presentations/map/view.ts";
import type { Tile } from "../../sources/tiles/address.ts";
import { edgesOf, partOfLarger, tilesIn } from "./tileGrid.ts";

interface TilesProps {
  readonly shelf: TileShelf;
  /** Another number whenever a square has come. */
  readonly arrived: number;
  readonly view: View;
  readonly size: Size;
  readonly dark: boolean;
}

/** A map that is being moved asks for nothing until it rests for so many milliseconds. */
const REST = 120;

/** The squares of a background as one picture without seams; where one is on its way, the larger one before it. */
export function Tiles({ shelf, arrived, view, size, dark }: TilesProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = window.devicePixelRatio;
  const tiles = useMemo(() => tilesIn(view, size), [view, size]);

  useEffect(() => {
    const timer = window.setTimeout(() => shelf.want(tiles), REST);
    return () => window.clearTimeout(timer);
  }, [shelf, tiles]);

  useLayoutEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    pen.clearRect(0, 0, size.width * density, size.height * density);
    for (const tile of tiles) {
      const found = pictureFor(tile, shelf);
      if (!found) continue;
      const [left, top, right, bottom] = edgesOf(tile, view, size).map((edge) => Math.round(edge * density));
      if (left === undefined || top === undefined || right === undefined || bottom === undefined) continue;
      const { picture, part } = found;
      const [x, y] = [part.left * picture.width, part.top * picture.height];
      const [width, height] = [part.width * picture.width, part.width * picture.height];
      pen.drawImage(picture, x, y, width, height, left, top, right - left, bottom - top);
    }
  }, [shelf, arrived, tiles, view, size, density]);

  return (
    <canvas
      ref={canvas}
      className={dark ? "map-background dark-ground" : "map-background"}
      aria-hidden="true"
      width={size.width * density}
      height={size.height * density}
      style={{ width: size.width, height: size.height }}
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
