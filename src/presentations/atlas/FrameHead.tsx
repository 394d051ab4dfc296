import type { Frame } from "./atlas.ts";
import { captionLines, STRIP } from "./heads.ts";
import { Marks } from "./Marks.tsx";

interface FrameHeadProps {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
}

/** What stands over one map of several: what it shows, and its classes where these are its own. */
export function FrameHead({ frame, width, height }: FrameHeadProps) {
  const strip = frame.strip?.(width);
  return (
    <div className="atlas-head" style={{ height }}>
      <p className="atlas-caption">
        {captionLines(frame, width).map((line, at) => (
          <span key={at}>{line} </span>
        ))}
      </p>
      {strip && (
        <svg className="atlas-strip" width={width} height={STRIP} aria-hidden="true">
          <Marks marks={strip} />
        </svg>
      )}
    </div>
  );
}
