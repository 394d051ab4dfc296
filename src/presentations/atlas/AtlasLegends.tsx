import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { Swatch } from "../map/Swatch.tsx";
import type { AtlasLegend } from "./atlas.ts";
import { Marks } from "./Marks.tsx";

interface AtlasLegendsProps {
  readonly legends: readonly AtlasLegend[];
  readonly theme: Theme;
  readonly words: Words;
}

/** What colours and sizes mean, once for all frames that share them. */
export function AtlasLegends({ legends, theme, words }: AtlasLegendsProps) {
  return legends.map((legend, index) =>
    legend.kind === "drawn" ? (
      <svg
        key={index}
        className="atlas-legend"
        width={legend.width}
        height={legend.height}
        viewBox={`0 0 ${legend.width} ${legend.height}`}
        role="img"
        aria-label={legend.label}
      >
        <Marks marks={legend.marks} />
      </svg>
    ) : (
      <div key={index} className="map-legend">
        <table>
          <caption className={legend.title === "" ? "visually-hidden" : ""}>
            {legend.title === "" ? words.text("map.legend") : legend.title}
          </caption>
          <thead>
            <tr>
              <td />
              {legend.heads.map((head, at) => (
                <th key={at} scope="col">
                  {head === "" ? words.text("map.areas") : head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {legend.rows.map(({ row, counts }) => (
              <tr key={row.kind === "class" ? row.index : row.reason}>
                <th scope="row">
                  <Swatch row={row} theme={theme} onePattern={legend.onePattern} />
                  {words.say(row.label)}
                </th>
                {counts.map((count, at) => (
                  <td key={at}>{words.number(count, 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ),
  );
}
