import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { fullName } from "./fullName.ts";
import { classLabel } from "./legend.ts";
import { figure, placeOf } from "./scene.ts";
import type { Scene, SceneArea } from "./scene.ts";
import type { Point, Size } from "./view.ts";

interface ReadoutProps {
  readonly result: Result;
  readonly scene: Scene;
  readonly area: SceneArea;
  readonly words: Words;
  /** Beside which point of the screen it stands. */
  readonly at: Point;
  readonly size: Size;
}

/** The figure of one area beside it. What it says is also spoken, so it is hidden from screen readers. */
export function Readout({ result, scene, area, words, at: [x, y], size }: ReadoutProps) {
  const series = result.series[scene.series];
  const decimals = series?.decimals ?? 0;
  const unit = series?.unit ?? { nl: "", en: "" };
  const toLeft = x > size.width / 2;
  const aside = toLeft ? "calc(-100% - 14px)" : "14px";
  const maxWidth = Math.min(260, (toLeft ? x : size.width - x) - 18);
  const above = y > size.height / 2 ? "calc(-100% - 10px)" : "10px";
  return (
    <div
      className="map-readout"
      aria-hidden="true"
      style={{ left: x, top: y, maxWidth, transform: `translate(${aside}, ${above})` }}
    >
      <strong>{words.localised(fullName(area))}</strong>
      {area.reason === "present" ? (
        <>
          <span>{words.say(figure(area.value, decimals, unit))}</span>
          <span className="quiet small">
            {scene.classes && `${words.say(classLabel(scene.classes, area.classIndex, decimals))} · `}
            {words.text("map.rank", placeOf(scene, area))}
          </span>
        </>
      ) : (
        <span>{words.reason(area.reason)}</span>
      )}
    </div>
  );
}
