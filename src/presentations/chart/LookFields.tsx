import { QUALITATIVE_IDS, qualitative } from "../../ui/palettes.ts";
import type { QualitativeId } from "../../ui/palettes.ts";
import type { PanelProps } from "../form.ts";
import { Choice } from "./Choice.tsx";
import { LEGEND_PLACES } from "./colours.ts";
import type { LegendPlace } from "./colours.ts";
import { LimitField } from "./LimitField.tsx";

/** The options that forms share; a form has those that make sense for it. */
interface LookOptions {
  readonly colours?: QualitativeId;
  readonly legend?: LegendPlace;
  readonly axisFrom?: number | null;
  readonly axisTo?: number | null;
  readonly lyingFrom?: number | null;
  readonly lyingTo?: number | null;
}

const LIMITS = ["axisFrom", "axisTo", "lyingFrom", "lyingTo"] as const;

interface LookFieldsProps extends Pick<PanelProps<LookOptions>, "options" | "theme" | "words" | "onIntent"> {
  /** Whether there is a legend to place, for a form that has one with some figures only. */
  readonly legend?: boolean;
}

/** How a chart looks: a field for each of these options that the form has and that does something. */
export function LookFields({ options, theme, words, onIntent, legend: hasLegend = true }: LookFieldsProps) {
  const change = (patch: LookOptions) => onIntent({ kind: "options", patch: { ...patch } });
  const { colours, legend } = options;
  return (
    <>
      {LIMITS.map((limit) => {
        const value = options[limit];
        return (
          value !== undefined && (
            <LimitField
              key={limit}
              label={words.text(`look.${limit}`)}
              none={words.text("look.limit-none")}
              {...{ value, locale: words.locale }}
              onChange={(chosen) => change({ [limit]: chosen })}
            />
          )
        );
      })}
      {legend && hasLegend && (
        <Choice
          label={words.text("look.legend")}
          value={legend}
          choices={LEGEND_PLACES.map((place) => [place, words.text(`look.legend-${place}`)])}
          onChange={(chosen) => change({ legend: chosen })}
        />
      )}
      {colours && (
        <div className="chart-colours">
          <Choice
            label={words.text("look.colours")}
            value={colours}
            choices={QUALITATIVE_IDS.map((id) => [id, words.text(`look.colours-${id}`)])}
            onChange={(chosen) => change({ colours: chosen })}
          />
          <span className="chart-strip" aria-hidden="true">
            {qualitative(theme.dark, colours).map((colour) => (
              <i key={colour} style={{ background: colour }} />
            ))}
          </span>
        </div>
      )}
    </>
  );
}
