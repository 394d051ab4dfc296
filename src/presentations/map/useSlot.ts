import { useCallback, useEffect, useRef, useState } from "react";
import type { BordersEntry } from "../../cube/area.ts";
import type { Result } from "../../analysis/result.ts";
import type { Intent } from "../form.ts";
import { slotOf } from "./scene.ts";
import type { MapOptions } from "./options.ts";

/** The address is written this long after the last change of period: browsers refuse too many changes in a row. */
const SETTLE = 400;

/**
 * The slot in sight. It changes here at once, so that a slider moves the picture without a detour; the options
 * follow when it comes to rest, and right away where the next picture needs other borders.
 */
export function useSlot(
  result: Result,
  options: MapOptions,
  onIntent: (intent: Intent) => void,
  entryOf: (slot: number) => BordersEntry | undefined,
): readonly [number, (slot: number) => void] {
  const told = slotOf(result, options);
  const [seen, setSeen] = useState({ told, result, slot: told });
  // A change from outside (undo, a link) wins over what stands here.
  if (seen.told !== told || seen.result !== result) setSeen({ told, result, slot: told });
  const slot = seen.told === told && seen.result === result ? seen.slot : told;

  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const change = useCallback(
    (next: number) => {
      const tell = () => onIntent({ kind: "options", patch: { slot: result.slots[next]?.key ?? null } });
      setSeen({ told, result, slot: next });
      window.clearTimeout(timer.current);
      if (entryOf(next)?.id === entryOf(told)?.id) timer.current = window.setTimeout(tell, SETTLE);
      else tell();
    },
    [result, told, onIntent, entryOf],
  );
  return [slot, change];
}
