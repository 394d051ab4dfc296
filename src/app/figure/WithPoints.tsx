import type { ComponentType } from "react";
import { useState } from "react";
import type { OwnPoint } from "../../cube/ownFile.ts";
import { useOwnPoints } from "../../data/shapesHooks.ts";
import type { RawOptions } from "../../presentations/defineForm.ts";
import type { DrawingProps } from "../../presentations/form.ts";
import { PointList } from "../../presentations/map/PointList.tsx";
import { pointsIn } from "../../workspace/pointsIn.ts";

interface WithPointsProps {
  readonly whole: DrawingProps<RawOptions>;
  readonly Drawing: ComponentType<DrawingProps<RawOptions>>;
}

/** A map with the points of one's own that its options name over it, of this device or left with whoever gave the link. */
export function WithPoints({ whole, Drawing }: WithPointsProps) {
  const reading = useOwnPoints(pointsIn(whole.options));
  const [chosen, onChoose] = useState<OwnPoint | null>(null);
  if (reading.state !== "ready") return <Drawing {...whole} />;
  const points = { files: reading.value, chosen, onChoose };
  return (
    <>
      <Drawing {...whole} pointsOver={points} />
      <PointList {...points} words={whole.words} />
    </>
  );
}
