import { LookFields } from "../chart/LookFields.tsx";
import type { PanelProps } from "../form.ts";
import { selectedRows } from "../chart/average.ts";
import { Choice } from "../chart/Choice.tsx";
import { SortButtons } from "../chart/SortButtons.tsx";
import { Tick } from "../chart/Tick.tsx";
import { legendEntries } from "./legend.ts";
import { ACROSS, DIRECTIONS, REFERENCES } from "./options.ts";
import type { BarOptions } from "./options.ts";
import { barModel } from "./series.ts";

/** What can be changed about bars: their order, which is part of the question, and how they are drawn. */
export function Panel({ result, options, theme, words, order, onIntent }: PanelProps<BarOptions>) {
  const change = (patch: Partial<BarOptions>) => onIntent({ kind: "options", patch });
  const named = <Value extends string>(group: string, values: readonly Value[]) =>
    values.map((value) => [value, words.text(`charts.${group}-${value}`)] as const);
  const axes = [result.areas, result.slots, result.series].filter((axis) => axis.length > 1);
  const legend = legendEntries(barModel(result, options, words), words, theme).length > 0;
  return (
    <div className="chart-panel">
      {selectedRows(result).length > 1 && <SortButtons {...{ result, words, order, onIntent }} />}
      <Choice
        label={words.text("charts.direction")}
        value={options.direction}
        choices={named("direction", DIRECTIONS)}
        onChange={(direction) => change({ direction })}
      />
      {axes.length > 1 && (
        <Choice
          label={words.text("charts.across")}
          value={options.across}
          choices={named("across", ACROSS)}
          onChange={(across) => change({ across })}
        />
      )}
      {result.areas.some(({ role }) => role === "reference") && (
        <Choice
          label={words.text("charts.references")}
          value={options.references}
          choices={named("references", REFERENCES)}
          onChange={(references) => change({ references })}
        />
      )}
      <Tick
        label={words.text("charts.bar-values")}
        checked={options.values}
        onChange={(values) => change({ values })}
      />
      {result.lower && (
        <Tick
          label={words.text("charts.margins")}
          checked={options.margins}
          onChange={(margins) => change({ margins })}
        />
      )}
      {axes.length === 1 && (
        <Tick
          label={words.text("charts.average-bars")}
          checked={options.average}
          onChange={(average) => change({ average })}
        />
      )}
      <LookFields {...{ legend, options, theme, words, onIntent }} />
    </div>
  );
}
