import { Choice } from "../chart/Choice.tsx";
import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import { SIZES } from "../circles/options.ts";
import type { PanelProps } from "../form.ts";
import { Looks } from "../map/Looks.tsx";
import { SlotChoice } from "../map/SlotChoice.tsx";
import { canBePies, marksOf } from "./model.ts";
import type { PiesOptions } from "./options.ts";
import "../chart/chart.css";
import "../map/map.css";

/** Pies or bars, of which period, and how large. Where the topics make no whole there is nothing to choose. */
export function Panel({ result, options, theme, words, onIntent }: PanelProps<PiesOptions>) {
  const patch = (change: Partial<PiesOptions>) => onIntent({ kind: "options", patch: change });
  const marks = marksOf(result, options);
  return (
    <div className="map-panel">
      {canBePies(result) && (
        <Choice
          label={words.text("pies.marks")}
          value={marks}
          choices={(["pies", "bars"] as const).map((each) => [each, words.text(`pies.marks-${each}`)])}
          onChange={(chosen) => patch({ marks: chosen })}
        />
      )}
      <SlotChoice {...{ result, options, words }} series={0} onSlot={(slot) => patch({ slot })} />
      <Choice
        label={words.text("atlas.size")}
        value={options.size}
        choices={SIZES.map((size) => [size, words.text(`atlas.size-${size}`)])}
        onChange={(size) => patch({ size })}
      />
      {marks === "pies" && (
        <Tick label={words.text("pies.same")} checked={options.same} onChange={(same) => patch({ same })} />
      )}
      <Looks
        {...{ result, words, onIntent }}
        options={{ ...options, palette: "auto" }}
        palette={false}
        figures={false}
      />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
