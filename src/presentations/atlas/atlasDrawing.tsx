import { useMemo } from "react";
import type { ComponentType } from "react";
import type { DrawingProps } from "../form.ts";
import { isBorders } from "../map/borders.ts";
import { NoMap } from "../map/NoMap.tsx";
import type { AtlasOptions, DrawAtlas } from "./atlas.ts";
import { bordersOf } from "./atlas.ts";
import { AtlasLegends } from "./AtlasLegends.tsx";
import { AtlasStage } from "./AtlasStage.tsx";
import { codesOnFrame } from "./ground.ts";
import "../map/map.css";
import "./atlas.css";

/** The drawing of a form that is one or more maps without the graphics card; `kind` says what sort of picture it is. */
export function atlasDrawing<Options extends AtlasOptions>(
  draw: DrawAtlas<Options>,
  kind: string,
): ComponentType<DrawingProps<Options>> {
  return function AtlasDrawing(props) {
    const { result, options, theme, words, areas, borders, mine, onIntent } = props;
    const atlas = useMemo(
      () => draw({ result, options, theme, words, areas, mine }),
      [result, options, theme, words, areas, mine],
    );
    const legends = useMemo(() => atlas.legends(codesOnFrame(borders, result.level)), [atlas, borders, result.level]);
    const known = atlas.frames.filter(({ entry }) => isBorders(entry));
    const ready = known.some((frame) => bordersOf(frame, borders));
    const [first] = atlas.frames;
    if (known.length === 0) {
      const why = first && !isBorders(first.entry) ? words.say(first.entry) : words.text("map.advice-no-areas");
      return <NoMap {...{ why, words, onIntent }} />;
    }
    return (
      <div className="map-form">
        <div className="atlas">
          {ready ? (
            <AtlasStage key={result.level} {...props} atlas={atlas} kind={words.text(kind)} />
          ) : (
            <p className="map-none">{words.text("map.loading")}</p>
          )}
          <div className="atlas-side">
            <AtlasLegends {...{ legends, theme, words }} />
            {atlas.notes.map((note) => (
              <p key={note} className="map-notes">
                {note}
              </p>
            ))}
          </div>
        </div>
      </div>
    );
  };
}
