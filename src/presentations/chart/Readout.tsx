import type { Size } from "./echarts.ts";
import type { Reading } from "./picture.ts";

interface ReadoutProps {
  readonly reading: Reading;
  readonly at: { readonly x: number; readonly y: number };
  readonly size: Size;
}

/** The figure under the cursor in words. It is spoken as well, so it is hidden from screen readers. */
export function Readout({ reading: { name, period, figure, remarks }, at: { x, y }, size }: ReadoutProps) {
  const aside = x > size.width / 2 ? "calc(-100% - 16px)" : "16px";
  const above = y > size.height / 2 ? "calc(-100% - 8px)" : "8px";
  return (
    <div
      className="chart-readout"
      aria-hidden="true"
      style={{ left: x, top: y, transform: `translate(${aside}, ${above})` }}
    >
      <span className="quiet">{period === "" ? name : `${name}, ${period}`}</span>
      <strong>{figure}</strong>
      {remarks.map((remark) => (
        <span key={remark} className="quiet">
          {remark}
        </span>
      ))}
    </div>
  );
}
