import { REASONS } from "../../cube/reason.ts";
import type { Reason } from "../../cube/reason.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Scene, SceneArea } from "../map/scene.ts";

/**
 * The land under circles and pies: one quiet colour for every area with something over it, whatever its class, and
 * patterns for the others. `reasonOf`: why there is nothing over an area; by itself because it has no figure.
 */
export function quietScene(
  scene: Scene,
  theme: Theme,
  reasonOf: (area: SceneArea) => Reason = ({ reason }) => reason,
): Scene {
  const areas = scene.areas.map((area) => {
    const reason = reasonOf(area);
    return { ...area, reason, classIndex: reason === "present" ? 0 : -1 };
  });
  return {
    ...scene,
    areas,
    byCode: new Map(areas.map((area) => [area.code, area])),
    classes: null,
    colours: theme.sequential(5, "grey").slice(0, 1),
    reasons: REASONS.filter((reason) => reason !== "present" && areas.some((area) => area.reason === reason)),
  };
}
