import { useEffect, useState } from "react";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { Icon } from "../../ui/Icon.tsx";

interface PeriodSliderProps {
  readonly result: Result;
  readonly series: number;
  readonly slot: number;
  readonly words: Words;
  /** False while the borders of the next period are still to come: playing waits for them. */
  readonly ready: boolean;
  readonly onSlot: (slot: number) => void;
}

const PLAY = "M6 4l10 6-10 6z";
const PAUSE = "M7 4v12M13 4v12";
const BACK = "M12 5l-5 5 5 5";
const ON = "M8 5l5 5-5 5";

/** One look at all periods takes some twelve seconds, but no picture stands shorter or longer than this. */
const WHOLE = 12_000;
const [SHORTEST, LONGEST] = [180, 1200];

/** Moves the map through the periods: by hand, or playing where motion is welcome. */
export function PeriodSlider({ result, series, slot, words, ready, onSlot }: PeriodSliderProps) {
  const [playing, setPlaying] = useState(false);
  const still = useStillness();
  const last = result.slots.length - 1;
  const period = (at: number) =>
    words.period(result.periods[columnAt(result, series, at)] ?? result.slots[at]?.key ?? "");
  const coverage = result.coverage[columnAt(result, series, slot)];

  useEffect(() => {
    if (!playing || !ready) return;
    const pause = Math.min(LONGEST, Math.max(SHORTEST, WHOLE / (last + 1)));
    const timer = window.setTimeout(() => {
      if (slot >= last) setPlaying(false);
      else onSlot(slot + 1);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [playing, ready, slot, last, onSlot]);

  if (last < 1) return null;
  const step = (by: number) => {
    setPlaying(false);
    onSlot(Math.min(last, Math.max(0, slot + by)));
  };
  const toggle = () => {
    if (!playing && slot >= last) onSlot(0);
    setPlaying(!playing);
  };
  return (
    <div className="map-slider" role="group" aria-label={words.text("map.period")}>
      {!still && (
        <button
          type="button"
          className="button icon"
          aria-label={words.text(playing ? "map.pause" : "map.play")}
          onClick={toggle}
        >
          <Icon path={playing ? PAUSE : PLAY} />
        </button>
      )}
      <button
        type="button"
        className="button icon"
        aria-label={words.text("map.step-back")}
        disabled={slot === 0}
        onClick={() => step(-1)}
      >
        <Icon path={BACK} />
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={slot}
        aria-label={words.text("map.period")}
        aria-valuetext={period(slot)}
        onChange={(event) => {
          setPlaying(false);
          onSlot(Number(event.target.value));
        }}
      />
      <button
        type="button"
        className="button icon"
        aria-label={words.text("map.step-on")}
        disabled={slot === last}
        onClick={() => step(1)}
      >
        <Icon path={ON} />
      </button>
      <p>
        <strong>{period(slot)}</strong>
        {coverage && (
          <span className="quiet small">
            {words.text("map.coverage", { known: words.number(coverage.known, 0), of: words.number(coverage.of, 0) })}
          </span>
        )}
      </p>
    </div>
  );
}

/** Whether the person asked for less motion; then pictures change by hand only. */
function useStillness(): boolean {
  const [still, setStill] = useState(() => window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  useEffect(() => {
    const query = window.matchMedia("(prefers-reduced-motion: reduce)");
    const change = () => setStill(query.matches);
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, []);
  return still;
}
