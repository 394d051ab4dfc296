import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { Choice } from "../chart/Choice.tsx";
import { seriesNames } from "../chart/names.ts";

interface SeriesChoiceProps {
  readonly label: string;
  readonly result: Result;
  readonly series: number;
  readonly words: Words;
  readonly onSeries: (series: number) => void;
}

/** Which topic is drawn, where there are several. */
export function SeriesChoice({ label, result, series, words, onSeries }: SeriesChoiceProps) {
  if (result.series.length < 2) return null;
  return (
    <Choice
      label={label}
      value={String(series)}
      choices={seriesNames(result, words).map((name, index) => [String(index), name])}
      onChange={(value) => onSeries(Number(value))}
    />
  );
}
