import { lazy, Suspense, useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { fullName } from "../map/fullName.ts";
import { middleOf } from "../map/geometry.ts";
import { takenIn } from "../map/labels.ts";
import { MANY_AREAS } from "../map/scene.ts";
import { useCursor } from "../map/useCursor.ts";
import { useView } from "../map/useView.ts";
import { sightOf, toScreen } from "../map/view.ts";
import type { Point } from "../map/view.ts";
import { spokenReading } from "./atlas.ts";
import type { AtlasReading, Frame } from "./atlas.ts";
import { AtlasFrame } from "./AtlasFrame.tsx";
import { AtlasReadout } from "./AtlasReadout.tsx";
import { FrameHead } from "./FrameHead.tsx";
import type { AtlasStageProps } from "./AtlasStage.tsx";
import { GAP, mapInGrid, mapUnder, placeInGrid } from "./grid.ts";
import type { Grid } from "./grid.ts";
import type { Ground } from "./ground.ts";

const StageTools = lazy(async () => ({ default: (await import("../map/StageTools.tsx")).StageTools }));
const Points = lazy(async () => ({ default: (await import("../map/Points.tsx")).Points }));

interface LinkedFramesProps extends AtlasStageProps {
  readonly main: Frame;
  readonly ground: Ground;
  readonly grid: Grid;
  readonly groundBelow: (frame: Frame) => Ground | undefined;
  /** Whether the buttons stand below the maps, not over them. */
  readonly toolsBelow: boolean;
}

/** Maps that move together: one view, one cursor, and one area that is pointed at in all of them. */
export function LinkedFrames(props: LinkedFramesProps) {
  const {
    atlas,
    kind,
    main,
    ground,
    grid,
    groundBelow,
    theme,
    words,
    title,
    description,
    mine,
    pointsOver,
    underlay,
    onIntent,
  } = props;
  const helpId = useId();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [pointed, setPointed] = useState<{ readonly code: string; readonly frame: Frame; readonly at: Point } | null>(
    null,
  );
  const sight = useView({
    ...{ scene: main.scene, geometry: ground.geometry, size: grid.frame, onIntent },
    level: props.result.level,
    kept: props.options.sight,
  });
  const choose = (code: string, frame = main) =>
    onIntent({ kind: "choose-area", code, figure: atlas.figureOf(code, frame) });
  const explain = (code: string) => onIntent({ kind: "explain", ...atlas.figureOf(code, main) });
  const cursor = useCursor(main.scene, ground.geometry, words, mine, grid.frame, sight, choose, explain);
  const { view } = sight;

  const captions = atlas.frames.length > 1;
  const areas = ground.geometry.shapes.length * atlas.frames.length;
  const painter = areas > MANY_AREAS ? "canvas" : "svg";
  const readAt = (code: string): AtlasReading | undefined => {
    const [reading, area] = [atlas.read(code), main.scene.byCode.get(code)];
    return reading && area ? { ...reading, name: words.localised(fullName(area)) } : reading;
  };
  const reading = cursor.code === null ? undefined : readAt(cursor.code);
  const cursorShape = cursor.code === null ? undefined : ground.geometry.byCode.get(cursor.code);
  // Where the figures are read: at the pointer in its own frame, else beside the cursor.
  const here =
    pointed ??
    (cursorShape && view ? { frame: main, at: toScreen(view, grid.frame, middleOf(cursorShape)) } : undefined);
  const read = pointed ? readAt(pointed.code) : reading;
  const cornerOf = (frame: Frame): Point => mapInGrid(grid, atlas.frames.indexOf(frame));
  const [left, top] = cornerOf(here?.frame ?? main);
  const at: Point | undefined = here && [left + here.at[0], top + here.at[1]];
  const width = grid.columns * (grid.frame.width + GAP) - GAP;
  const widget = {
    role: "application",
    tabIndex: 0,
    "aria-roledescription": kind,
    "aria-label": title,
    "aria-describedby": `${helpId} ${helpId}-box`,
    "data-painter": painter,
    ...(view && { "data-sight": sightOf(view, grid.frame).join(" ") }),
    onKeyDown: (event: KeyboardEvent) => {
      setPointed(null);
      cursor.onKeyDown(event);
    },
    onFocus: cursor.onFocus,
    onBlur: cursor.onBlur,
  };
  return (
    <>
      {view && underlay && (
        <div className="atlas-underlay" style={{ height: grid.height }}>
          {underlay(view, grid.frame, atlas.frames.filter(groundBelow).map(cornerOf))}
        </div>
      )}
      <div ref={setElement} className="atlas-frames" style={{ height: grid.height }} {...widget}>
        {view &&
          atlas.frames.map((frame, index) => {
            const [left, top] = placeInGrid(grid, index);
            return (
              <div key={frame.key} className="atlas-cell" style={{ left, top, width: grid.frame.width }}>
                {captions && <FrameHead frame={frame} width={grid.frame.width} height={grid.head} />}
                <div className="atlas-picture">
                  <AtlasFrame
                    {...{ frame, painter, theme, words, view, sight, mine }}
                    {...{ result: props.result, areas: props.areas, level: props.result.level }}
                    layerNames={props.options.layerNames}
                    size={grid.frame}
                    taken={props.toolsBelow ? undefined : takenIn(grid.frame)}
                    ground={groundBelow(frame)}
                    cursor={cursor.code}
                    pointed={pointed?.code ?? null}
                    onPoint={(code, at) => {
                      setPointed(code !== undefined && at && atlas.read(code) ? { code, frame, at } : null);
                    }}
                    onChoose={(code) => choose(code, frame)}
                  />
                  {pointsOver && (
                    <Suspense fallback={null}>
                      <Points {...{ words, theme, view }} {...pointsOver} size={grid.frame} />
                    </Suspense>
                  )}
                </div>
              </div>
            );
          })}
        {read && at && <AtlasReadout reading={read} {...{ at }} size={{ width, height: grid.height }} />}
      </div>
      <p id={helpId} className="visually-hidden">
        {description} {words.text("map.keys")}
      </p>
      <p className="visually-hidden" role="status">
        {reading && spokenReading(reading)}
      </p>
      <Suspense fallback={null}>
        <StageTools
          {...{ sight, words, onIntent }}
          geometry={ground.geometry}
          frame={element}
          size={grid.frame}
          cornerOf={(at) => (at ? mapUnder(grid, atlas.frames.length, at) : cornerOf(main))}
          cursor={cursor.code}
          helpId={`${helpId}-box`}
        />
      </Suspense>
    </>
  );
}
