import type { Words } from "../../i18n/words.ts";
import type { LegendSwatch } from "./legend.ts";
import "./heat.css";

interface HeatLegendProps {
  readonly groups: readonly { readonly title: string; readonly swatches: readonly LegendSwatch[] }[];
  readonly words: Words;
}

/** What the colours stand for, per topic from low to high. */
export function HeatLegend({ groups, words }: HeatLegendProps) {
  return (
    <div className="heat-legend" role="group" aria-label={words.text("heat.legend")}>
      {groups.map(({ title, swatches }) => (
        <div key={title}>
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
      ))}
    </div>
  );
}
