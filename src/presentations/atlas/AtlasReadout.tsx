import type { Point, Size } from "../map/view.ts";
import type { AtlasReading } from "./atlas.ts";

interface AtlasReadoutProps {
  readonly reading: AtlasReading;
  /** Beside which point of the frame it stands. */
  readonly at: Point;
  readonly size: Size;
}

/** The figures of one area beside it. They are also spoken, so this is hidden from screen readers. */
export function AtlasReadout({ reading: { name, lines }, at: [x, y], size }: AtlasReadoutProps) {
  const toLeft = x > size.width / 2;
  const maxWidth = Math.min(260, (toLeft ? x : size.width - x) - 18);
  const aside = toLeft ? "calc(-100% - 14px)" : "14px";
  const above = y > size.height / 2 ? "calc(-100% - 10px)" : "10px";
  return (
    <div
      className="map-readout"
      aria-hidden="true"
      style={{ left: x, top: y, maxWidth, transform: `translate(${aside}, ${above})` }}
    >
      <strong>{name}</strong>
      {lines.map(({ head, text }, index) => (
        <span key={index}>
          {head !== "" && <span className="quiet">{head} </span>}
          {text}
        </span>
      ))}
    </div>
  );
}
