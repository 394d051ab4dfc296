import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { BordersEntry } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { DrawingProps } from "../form.ts";
import { bordersFor, isBorders } from "./borders.ts";
import { codesOn, legendNotes } from "./legend.ts";
import { MapLegend } from "./MapLegend.tsx";
import type { MapOptions } from "./options.ts";
import { MANY_AREAS, sceneOf, seriesOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { Stage } from "./Stage.tsx";
import { useSize } from "../useSize.ts";
import { useSlot } from "./useSlot.ts";
import "./map.css";

/** What stands around the picture comes in after it. */
const PeriodSlider = lazy(async () => ({ default: (await import("./PeriodSlider.tsx")).PeriodSlider }));
const NoMap = lazy(async () => ({ default: (await import("./NoMap.tsx")).NoMap }));
const SideList = lazy(async () => ({ default: (await import("./SideList.tsx")).SideList }));

/** From this width on the legend stands over the sea in the north-west; below it, under the map. */
const WIDE = 560;

/** The map with its legend, its periods and the figures beside it. */
export function Drawing(props: DrawingProps<MapOptions>) {
  const { result, options, theme, words, areas, mine, onIntent } = props;
  const borders = props.borders?.[0];
  const series = seriesOf(result, options);
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const size = useSize(root);
  const [over, setOver] = useState<HTMLDivElement | null>(null);
  const legendSize = useSize(over);
  const entryOf = useCallback(
    (slot: number): BordersEntry | undefined => {
      const found = bordersFor(result, slot, areas, series);
      return isBorders(found) ? found : undefined;
    },
    [result, areas, series],
  );
  // On its way together with the borders, so that the picture does not wait for it after them.
  const many = result.areas.length > MANY_AREAS;
  useEffect(() => {
    if (many) void import("./CanvasAreas.tsx");
  }, [many]);
  const [slot, setSlot] = useSlot(result, options, onIntent, entryOf);
  const wanted = useMemo(() => bordersFor(result, slot, areas, series), [result, slot, areas, series]);
  const entry = isBorders(wanted) ? wanted : undefined;
  const scene = useMemo(() => sceneOf(result, options, theme, slot), [result, options, theme, slot]);

  // While other borders are on their way, the picture of before stays; it never mixes with those of now.
  const ready = entry !== undefined && borders?.entry.id === entry.id;
  const [shown, setShown] = useState<{ readonly scene: Scene; readonly borders: Borders }>();
  if (ready && (shown?.scene !== scene || shown.borders !== borders)) setShown({ scene, borders });
  const picture = ready ? { scene, borders } : entry && shown;

  const wide = size !== undefined && size.width >= WIDE;
  const onMap = useMemo(() => (borders ? codesOn(borders, result.level) : undefined), [borders, result.level]);
  const notes = legendNotes(result, scene, entry, onMap).map((note) =>
    "id" in note ? words.say(note) : words.localised(note),
  );
  return (
    <div className="map-form" ref={setRoot}>
      <div className="map-main">
        {picture ? (
          <div className="map-picture-and-legend" aria-busy={!ready}>
            <Stage key={result.level} {...props} {...picture} {...(wide && legendSize ? { legend: legendSize } : {})} />
            {size && (
              <div ref={setOver} className={wide ? "map-over" : "map-under"}>
                <MapLegend {...{ result, scene, theme, words, onMap }} />
              </div>
            )}
            {notes.length > 0 && <p className="map-notes">{notes.join(" ")}</p>}
          </div>
        ) : isBorders(wanted) ? (
          <div className="map-none">
            <p>{words.text("map.loading")}</p>
          </div>
        ) : (
          <Suspense fallback={null}>
            <NoMap why={words.say(wanted)} {...{ words, onIntent }} />
          </Suspense>
        )}
        {result.slots.length > 1 && (
          <Suspense fallback={<div className="map-slider" />}>
            <PeriodSlider {...{ result, series, slot, words }} ready={ready || entry === undefined} onSlot={setSlot} />
          </Suspense>
        )}
      </div>
      <Suspense fallback={<div className="map-side" />}>
        <SideList {...{ result, scene, words, mine }} />
      </Suspense>
    </div>
  );
}
