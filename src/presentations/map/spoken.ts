import type { Message } from "../../cube/message.ts";
import type { Result } from "../../analysis/result.ts";
import { figure, placeOf } from "./scene.ts";
import type { Scene, SceneArea } from "./scene.ts";

/** What a person hears and reads of one area: its name, figure with unit or reason, class and place. */
export function spoken(result: Result, scene: Scene, area: SceneArea): Message {
  const series = result.series[scene.series];
  const name = area.name;
  if (area.reason !== "present") {
    return { id: "map.spoken-missing", params: { name, reason: { id: `reason.${area.reason}` } } };
  }
  const params = {
    name,
    figure: figure(area.value, series?.decimals ?? 0, series?.unit ?? { nl: "", en: "" }),
    class: area.classIndex + 1,
    classes: scene.colours.length,
    ...placeOf(scene, area),
  };
  return { id: scene.classes ? "map.spoken" : "map.spoken-no-class", params };
}
