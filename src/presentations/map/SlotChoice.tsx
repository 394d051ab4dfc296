import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { Choice } from "../chart/Choice.tsx";
import { periodName } from "../chart/names.ts";
import type { MapOptions } from "./options.ts";
import { slotOf } from "./scene.ts";

interface SlotChoiceProps {
  readonly result: Result;
  readonly options: Pick<MapOptions, "slot">;
  /** Of which the periods are called as they are in it. */
  readonly series: number;
  readonly words: Words;
  readonly onSlot: (slot: string) => void;
}

/** Which period is shown; nothing to choose where there is one. */
export function SlotChoice({ result, options, series, words, onSlot }: SlotChoiceProps) {
  if (result.slots.length < 2) return null;
  return (
    <Choice
      label={words.text("map.period")}
      value={result.slots[slotOf(result, options)]?.key ?? ""}
      choices={result.slots.map(({ key }, slot) => [key, periodName(result, series, slot, words)])}
      onChange={onSlot}
    />
  );
}
