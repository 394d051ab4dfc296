import { useState } from "react";
import type { Words } from "../../i18n/words.ts";
import { useSize } from "../useSize.ts";
import { hasLow } from "./legend.ts";
import type { LegendGroup } from "./legend.ts";
import "./heat.css";

interface HeatLegendProps {
  readonly groups: readonly LegendGroup[];
  readonly words: Words;
}

/** Below this width the classes of several topics would take the place of the table, and fold away. */
const NARROW = 480;

/** What the colours stand for, per topic from low to high. */
export function HeatLegend({ groups, words }: HeatLegendProps) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const width = useSize(root)?.width ?? NARROW;
  const label = words.text("heat.legend");
  const classes = groups.map(({ title, swatches }) => (
    <div key={title} className="heat-classes">
      <span className="quiet">{title}</span>
      <ul>
        {swatches.map(({ fill, label }) => (
          <li key={label}>
            <span className="swatch" style={{ background: fill }} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  ));
  const low = hasLow(groups) && <p className="quiet small">{words.text("heat.low")}</p>;
  return (
    <div className="heat-legend" role="group" aria-label={label} ref={setRoot}>
      {groups.length > 1 && width < NARROW ? (
        <details>
          <summary>
            {label}
            <span className="heat-strip" aria-hidden="true">
              {groups[0]?.swatches.map(({ fill }) => (
                <i key={fill} style={{ background: fill }} />
              ))}
            </span>
          </summary>
          {classes}
          {low}
        </details>
      ) : (
        <>
          {classes}
          {low}
        </>
      )}
    </div>
  );
}
