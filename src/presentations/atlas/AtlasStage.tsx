import { useMemo, useState } from "react";
import type { DrawingProps } from "../form.ts";
import { linesOf } from "../map/lines.ts";
import type { Size } from "../map/view.ts";
import { useSize } from "../useSize.ts";
import { bordersOf } from "./atlas.ts";
import type { Atlas, AtlasOptions, Frame } from "./atlas.ts";
import { gridOf } from "./grid.ts";
import type { Grid } from "./grid.ts";
import { boxOfScene, groundOf, shapeOfBox } from "./ground.ts";
import type { Ground } from "./ground.ts";
import { headOf } from "./heads.ts";
import { LinkedFrames } from "./LinkedFrames.tsx";

export interface AtlasStageProps extends DrawingProps<AtlasOptions> {
  readonly atlas: Atlas;
  /** What sort of picture it is, in words. */
  readonly kind: string;
}

/** Height of the row of buttons below maps without a corner to spare for them, with the room above it. */
const TOOLS = 40;
/** One map has such a corner from this width on. */
const NARROW = 440;

/** One map has all the room there is. */
const only = (size: Size): Grid => ({ columns: 1, frame: size, head: 0, height: size.height });

/** Room for the frames, and what each of them is drawn on as far as its borders have come in. */
export function AtlasStage(props: AtlasStageProps) {
  const { atlas, result, options, areas, borders: sets } = props;
  const { level } = result;
  const [room, setRoom] = useState<HTMLDivElement | null>(null);
  const size = useSize(room);

  // By their names: options are read anew at each change, and lines take long for very many areas.
  const layerNames = options.layers.filter((layer) => layer !== level).join();
  const grounds = useMemo(() => {
    const layers = layerNames.split(",").filter(Boolean);
    return new Map(
      (sets ?? []).map((borders): [string, Ground] => [
        borders.entry.id,
        { geometry: groundOf(borders, level), lines: linesOf(borders, level, layers, areas) },
      ]),
    );
  }, [sets, level, layerNames, areas]);
  const groundBelow = (frame: Frame) => grounds.get(bordersOf(frame, sets)?.entry.id ?? "");

  // Of all the newest: the cursor goes over the areas that there are now.
  const main = atlas.frames.findLast((frame) => groundBelow(frame));
  const ground = main && groundBelow(main);
  const box = useMemo(() => main && ground && boxOfScene(main.scene, ground.geometry), [main, ground]);
  const several = atlas.frames.length > 1;
  const toolsBelow = several || (size !== undefined && size.width < NARROW);
  const free = size && { width: size.width, height: size.height - (toolsBelow ? TOOLS : 0) };
  const head = (width: number) => headOf(atlas.frames, width);
  const grid = free && box && (several ? gridOf(atlas.frames.length, free, shapeOfBox(box), head) : only(free));
  return (
    <div className={`atlas-room${several ? " several" : ""}${toolsBelow ? " tools-below" : ""}`} ref={setRoom}>
      {main && ground && grid && <LinkedFrames {...props} {...{ main, ground, grid, groundBelow, toolsBelow }} />}
    </div>
  );
}
