import { Choice } from "../chart/Choice.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import { LABEL_CHOICES, PALETTE_CHOICES } from "./options.ts";
import type { MapOptions } from "./options.ts";

const LAYERS = ["provincie", "gemeente"];
const SMALL: ReadonlySet<string> = new Set(["wijk", "buurt"]);

/** Which option a tick belongs to, and how its text begins. */
const LAYER_TICKS = [
  ["layers", "layer"],
  ["layerNames", "layer-names"],
] as const;

type Chosen = Pick<MapOptions, "palette" | "labels" | "layers" | "layerNames">;

interface LooksProps extends Pick<PanelProps<Chosen>, "result" | "options" | "words" | "onIntent"> {
  /** Left out for a map whose colours are no classes. */
  readonly palette?: boolean;
  /** False for a map in which no figure stands with a name. */
  readonly figures?: boolean;
}

/** How a map is drawn: its colours, its names, and the borders of larger areas over it. */
export function Looks({ result, options, words, onIntent, palette = true, figures = true }: LooksProps) {
  const patch = (change: Partial<Chosen>) => onIntent({ kind: "options", patch: change });
  const layers = LAYERS.filter((layer) =>
    layer === "provincie" ? result.level !== "provincie" : SMALL.has(result.level),
  );
  return (
    <>
      {palette && (
        <Choice
          label={words.text("map.palette")}
          value={options.palette}
          choices={PALETTE_CHOICES.map((each) => [each, words.text(`map.palette-${each}`)])}
          onChange={(chosen) => patch({ palette: chosen })}
        />
      )}
      <Choice
        label={words.text("map.labels")}
        value={figures || options.labels !== "values" ? options.labels : "names"}
        choices={LABEL_CHOICES.filter((each) => figures || each !== "values").map((each) => [
          each,
          words.text(`map.labels-${each === "mine" && !figures ? "mine-name" : each}`),
        ])}
        onChange={(labels) => patch({ labels })}
      />
      {LAYER_TICKS.flatMap(([option, text]) =>
        layers.map((layer) => (
          <Tick
            key={text + layer}
            label={words.text(`map.${text}-${layer}`)}
            checked={options[option].includes(layer)}
            onChange={(on) => {
              const others = options[option].filter((each) => each !== layer);
              patch({ [option]: on ? [...others, layer] : others });
            }}
          />
        )),
      )}
    </>
  );
}
