import { useEffect, useState } from "react";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { countPerClass, histogramOf, limitStep, placeOnAxis, withLimit } from "./histogram.ts";
import { classLabel, limitDecimals } from "./legend.ts";
import { LimitKnob } from "./LimitKnob.tsx";
import type { Scene } from "./scene.ts";

interface HistogramProps {
  readonly result: Result;
  readonly scene: Scene;
  readonly theme: Theme;
  readonly words: Words;
  /** Limits as the person moved them: told once, when a drag ends or keys come to rest. */
  readonly onLimits: (limits: readonly number[]) => void;
}

const [WIDTH, HEIGHT] = [240, 66];
/** Half of the least size of what one presses. */
const REACH = 13;
/** Room under the axis: for the knobs, and for where it begins and ends. */
const BELOW = 30;
const SETTLE = 600;

/** Limits that were moved in a picture: while the pointer is down, until keys come to rest, and told. */
interface Moved {
  readonly of: Scene;
  readonly limits: readonly number[];
  readonly state: "held" | "resting" | "told";
}

/** How the figures of the period in sight are spread, with the limits between the classes, which can be moved. */
export function Histogram({ result, scene, theme, words, onLimits }: HistogramProps) {
  const { classes } = scene;
  const [moved, setMoved] = useState<Moved>();
  const [active, setActive] = useState<number>();
  const own = moved?.of === scene ? moved : undefined;

  const settle = () => {
    if (!own || own.state === "told") return;
    setMoved({ ...own, state: "told" });
    onLimits(own.limits);
  };
  useEffect(() => {
    if (own?.state !== "resting") return;
    const timer = window.setTimeout(settle, SETTLE);
    return () => window.clearTimeout(timer);
  });

  if (!classes) return null;
  const decimals = result.series[scene.series]?.decimals ?? 0;
  const limits = own?.limits ?? classes.limits;
  const now = { ...classes, limits };
  const values = scene.areas.map(({ value }) => value);
  const counts = countPerClass(values, limits);
  const step = limitStep(classes, decimals);
  const label = words.text("map.histogram", {
    count: scene.ranked,
    min: { value: classes.min, decimals },
    max: { value: classes.max, decimals },
  });
  const move = (index: number, to: number, held: boolean) => {
    setActive(index);
    const next = withLimit(limits, index, to, classes, step);
    if (next !== limits) setMoved({ of: scene, limits: next, state: held ? "held" : "resting" });
  };
  const inClass = (index: number) =>
    `${words.say(classLabel(now, index, decimals))}: ${words.number(counts[index] ?? 0, 0)}`;
  const written = limitDecimals(now, decimals);
  const ends = [
    { at: 0, anchor: "start", text: words.number(classes.min, decimals) },
    { at: 1, anchor: "end", text: words.number(classes.max, decimals) },
  ] as const;
  const free = (at: number, text: string) =>
    limits.every((limit) => Math.abs((placeOnAxis(limit, classes) ?? Infinity) - at) * WIDTH > 7 * text.length + 8);
  return (
    <div>
      <svg
        className="map-histogram"
        viewBox={`${-REACH} 0 ${WIDTH + 2 * REACH} ${HEIGHT + BELOW}`}
        role="group"
        aria-label={label}
      >
        {histogramOf(values, now).map((bin) => (
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
        {ends.map(
          ({ at, anchor, text }) =>
            free(at, text) && (
              <text
                key={anchor}
                x={at * WIDTH}
                y={HEIGHT + 14}
                textAnchor={anchor}
                fill={theme.inkQuiet}
                aria-hidden="true"
              >
                {text}
              </text>
            ),
        )}
        {limits.map((limit, index) => {
          const place = placeOnAxis(limit, classes);
          return (
            place !== undefined && (
              <LimitKnob
                key={index}
                {...{ theme, step }}
                at={{ x: place * WIDTH, axis: HEIGHT, reach: REACH }}
                name={words.text("map.limit", { number: index + 1 })}
                value={limit}
                range={[limits[index - 1] ?? classes.min, limits[index + 1] ?? classes.max]}
                spoken={`${words.number(limit, written)}. ${inClass(index)}; ${inClass(index + 1)}`}
                valueAt={(x) => classes.min + (x / WIDTH) * (classes.max - classes.min)}
                onMove={(to, held) => move(index, to, held)}
                onSettle={settle}
                onActive={(on) => setActive(on ? index : undefined)}
              />
            )
          );
        })}
      </svg>
      <p className="map-class-counts" aria-hidden="true">
        {counts.map((count, index) => (
          <span key={index}>
            <i style={{ background: scene.colours[index] ?? scene.ground }} />
            {words.number(count, 0)}
          </span>
        ))}
      </p>
      <p className="map-limit-said small quiet">
        {active === undefined ? words.text("map.limits-drag") : `${inClass(active)} · ${inClass(active + 1)}`}
      </p>
    </div>
  );
}
