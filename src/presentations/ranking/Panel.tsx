import { Choice } from "../chart/Choice.tsx";
import { Tick } from "../chart/Tick.tsx";
import { periodName, seriesNames } from "../chart/names.ts";
import type { PanelProps } from "../form.ts";
import { SHOWN } from "./options.ts";
import type { RankingOptions } from "./options.ts";
import "./ranking.css";

/** Which figure of which period, which end first, which places. */
export function Panel({ result, options, words, onIntent }: PanelProps<RankingOptions>) {
  const patch = (change: Partial<RankingOptions>) => onIntent({ kind: "options", patch: change });
  const series = Math.min(options.series, Math.max(0, result.series.length - 1));
  return (
    <div className="ranking-panel">
      {result.series.length > 1 && (
        <Choice
          label={words.text("ranking.series")}
          value={String(series)}
          choices={seriesNames(result, words).map((name, at) => [String(at), name])}
          onChange={(at) => patch({ series: Number(at) })}
        />
      )}
      {result.slots.length > 1 && (
        <Choice
          label={words.text("ranking.slot")}
          value={options.slot ?? result.slots.at(-1)?.key ?? ""}
          choices={result.slots.map(({ key }, at) => [key, periodName(result, series, at, words)])}
          onChange={(slot) => patch({ slot })}
        />
      )}
      <Choice
        label={words.text("ranking.first")}
        value={options.first}
        choices={[
          ["high", words.text("ranking.first-high")],
          ["low", words.text("ranking.first-low")],
        ]}
        onChange={(first) => patch({ first })}
      />
      <Choice
        label={words.text("ranking.show")}
        value={options.show}
        choices={SHOWN.map((show) => [show, words.text(`ranking.show-${show}`)])}
        onChange={(show) => patch({ show })}
      />
      {result.lower && (
        <Tick
          label={words.text("ranking.margins")}
          checked={options.margins}
          onChange={(margins) => patch({ margins })}
        />
      )}
    </div>
  );
}
