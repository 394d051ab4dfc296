import type { ComponentType } from "react";
import { useOwnPoints } from "../../data/shapesHooks.ts";
import type { RawOptions } from "../../presentations/defineForm.ts";
import type { DrawingProps } from "../../presentations/form.ts";

interface WithPointsProps {
  readonly whole: DrawingProps<RawOptions>;
  /** Files of points on this device, or on that of whoever gave the link. */
  readonly points: readonly string[];
  readonly Drawing: ComponentType<DrawingProps<RawOptions>>;
}

/** A map with points of one's own over it. */
export function WithPoints({ whole, points, Drawing }: WithPointsProps) {
  const reading = useOwnPoints(points);
  return <Drawing {...whole} {...(reading.state === "ready" && { points: reading.value })} />;
}
