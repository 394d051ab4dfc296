import type { KeyboardEvent, PointerEvent } from "react";
import type { Theme } from "../../ui/theme.ts";

interface LimitKnobProps {
  readonly theme: Theme;
  readonly step: number;
  /** Where it stands in the picture, in its own units, and how far around it a press counts. */
  readonly at: { readonly x: number; readonly axis: number; readonly reach: number };
  readonly name: string;
  readonly value: number;
  readonly range: readonly [number, number];
  /** Its value in words, and how many areas lie on either side. */
  readonly spoken: string;
  /** The figure at a place of the picture. */
  readonly valueAt: (x: number) => number;
  /** `held`: the pointer is still down. */
  readonly onMove: (to: number, held: boolean) => void;
  readonly onSettle: () => void;
  readonly onActive: (on: boolean) => void;
}

const KNOB = 5;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** One limit between two classes, as a slider: dragged, or moved by a step with the arrows and by ten with the page keys. */
export function LimitKnob(props: LimitKnobProps) {
  const { theme, step, at, name, value, range, spoken, valueAt, onMove, onSettle, onActive } = props;
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse();
    if (matrix) onMove(valueAt(new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix).x), true);
  };
  const press = (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    const to = event.key === "Home" ? range[0] : event.key === "End" ? range[1] : steps && value + steps * step;
    if (event.key === "Enter") onSettle();
    if (to === undefined) return;
    event.preventDefault();
    onMove(to, false);
  };
  return (
    <g
      className="map-knob"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={value}
      aria-valuetext={spoken}
      stroke={theme.ink}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onActive(true);
      }}
      onPointerMove={drag}
      onPointerUp={onSettle}
      onPointerCancel={onSettle}
      onKeyDown={press}
      onFocus={() => onActive(true)}
      onBlur={() => {
        onActive(false);
        onSettle();
      }}
    >
      <rect
        x={at.x - at.reach}
        y={0}
        width={2 * at.reach}
        height={at.axis + 2 * at.reach}
        stroke="none"
        fill="transparent"
      />
      <path d={`M${at.x},0V${at.axis + 2}`} />
      <circle cx={at.x} cy={at.axis + KNOB + 15} r={KNOB} fill={theme.surface} strokeWidth={1.5} />
      <path d={`M${at.x},${at.axis + 2}v13`} />
    </g>
  );
}
