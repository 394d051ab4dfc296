import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { histogramOf, limitPlaces } from "./histogram.ts";
import type { Scene } from "./scene.ts";

interface HistogramProps {
  readonly result: Result;
  readonly scene: Scene;
  readonly theme: Theme;
  readonly words: Words;
}

const [WIDTH, HEIGHT, KNOB] = [240, 66, 5];

/** How the figures of the period in sight are spread, with the limits between the classes. */
export function Histogram({ result, scene, theme, words }: HistogramProps) {
  const { classes } = scene;
  if (!classes) return null;
  const decimals = result.series[scene.series]?.decimals ?? 0;
  const bins = histogramOf(
    scene.areas.map(({ value }) => value),
    classes,
  );
  const label = words.text("map.histogram", {
    count: scene.ranked,
    min: { value: classes.min, decimals },
    max: { value: classes.max, decimals },
  });
  return (
    <svg
      className="map-histogram"
      viewBox={`${-KNOB} 0 ${WIDTH + 2 * KNOB} ${HEIGHT + 2 * KNOB + 2}`}
      role="img"
      aria-label={label}
    >
      {bins.map((bin) => (
        <rect
          key={bin.left}
          x={bin.left * WIDTH + 0.5}
          y={HEIGHT * (1 - bin.height)}
          width={bin.width * WIDTH - 1}
          height={HEIGHT * bin.height}
          fill={scene.colours[bin.classIndex] ?? scene.ground}
        />
      ))}
      <path d={`M0,${HEIGHT}H${WIDTH}`} stroke={theme.lineStrong} />
      {limitPlaces(classes).map((place) => (
        <g key={place} stroke={theme.ink} fill={theme.surface}>
          <path d={`M${place * WIDTH},0V${HEIGHT}`} />
          <circle cx={place * WIDTH} cy={HEIGHT + KNOB} r={KNOB - 1} />
        </g>
      ))}
    </svg>
  );
}
