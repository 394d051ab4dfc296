import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { figurePlace } from "../figurePlace.ts";
import { cellInWords, periodName } from "./names.ts";
import type { Reading } from "./picture.ts";

/** One cell of a result as it is read and spoken, under the name of its line or point. */
export function cellReading(result: Result, cell: number, name: string, words: Words): Reading {
  const slots = result.slots.length;
  const area = result.areas[Math.floor(cell / slots) % result.areas.length];
  const series = Math.floor(cell / (slots * result.areas.length));
  return {
    name,
    period: periodName(result, series, cell % slots, words),
    ...cellInWords(result, cell, words),
    code: area && !area.parts ? area.code : null,
    source: figurePlace(result, cell),
  };
}
