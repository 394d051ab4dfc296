import { useId, useMemo } from "react";
import { Centre } from "./Centre.tsx";
import type { ClassMethod, ClassQuery } from "../../analysis/query.ts";
import type { PanelProps } from "../form.ts";
import { Histogram } from "./Histogram.tsx";
import { LABEL_CHOICES, PALETTE_CHOICES } from "./options.ts";
import type { MapOptions } from "./options.ts";
import { OwnLimits } from "./OwnLimits.tsx";
import { sceneOf, seriesOf } from "./scene.ts";
import "./map.css";

const METHODS: readonly ClassMethod[] = ["quantile", "equal", "natural", "deviation", "head-tail", "diverging", "own"];
const COUNTS = [3, 4, 5, 6, 7, 8, 9];
const LAYERS = ["provincie", "gemeente"];

/** What a person can change about a map: its classes, which are part of the question, and how it is drawn. */
export function Panel({ result, options, classes, theme, words, onIntent }: PanelProps<MapOptions>) {
  const scene = useMemo(() => sceneOf(result, options, theme), [result, options, theme]);
  const series = result.series[seriesOf(result, options)];
  const patch = (change: Partial<MapOptions>) => onIntent({ kind: "options", patch: change });
  const limits = classes.limits ?? scene.classes?.limits ?? [];
  const setClasses = (
    change: Partial<Omit<ClassQuery, "over">> & { readonly over?: ClassQuery["over"] | undefined },
  ) => {
    const { method, count, over, centre } = { ...classes, ...change };
    // Own limits begin where the classes in sight are, so that choosing them changes nothing yet.
    if (method === "own") onIntent({ kind: "classes", classes: { method, count, limits: change.limits ?? limits } });
    else {
      const around = method === "diverging" && centre !== undefined ? { centre } : {};
      const next = {
        method,
        count,
        ...(over && { over }),
        ...(classes.shared && { shared: classes.shared }),
        ...around,
      };
      onIntent({ kind: "classes", classes: next });
    }
  };
  const layers = LAYERS.filter((layer) =>
    layer === "provincie" ? result.level !== "provincie" : isSmall(result.level),
  );
  return (
    <div className="map-panel">
      {result.series.length > 1 && (
        <Choice
          label={words.text("map.series")}
          value={String(seriesOf(result, options))}
          choices={result.series.map(({ name, members }, index) => [
            String(index),
            [name, ...members.map((member) => member.name)].map(words.localised).join(" · "),
          ])}
          onChange={(value) => patch({ series: Number(value) })}
        />
      )}
      <Choice
        label={words.text("map.method")}
        value={classes.method}
        choices={METHODS.map((method) => [method, words.text(`map.method-${method}`)])}
        onChange={(value) => {
          const method = METHODS.find((each) => each === value);
          if (method) setClasses({ method });
        }}
      />
      {classes.method !== "own" && (
        <Choice
          label={words.text("map.classes")}
          value={String(classes.count)}
          choices={COUNTS.map((count) => [String(count), String(count)])}
          onChange={(value) => setClasses({ count: Number(value) })}
        />
      )}
      {classes.method === "diverging" && (
        <Centre
          centre={classes.centre ?? 0}
          hasReference={result.areas.some(({ role }) => role === "reference")}
          words={words}
          onCentre={(centre) => setClasses({ centre })}
        />
      )}
      {classes.method !== "own" && (
        <label className="map-tick">
          <input
            type="checkbox"
            checked={classes.over === "selected"}
            onChange={(event) => setClasses({ over: event.target.checked ? "selected" : undefined })}
          />
          {words.text("map.over-selected")}
        </label>
      )}
      {classes.method === "own" && (
        <OwnLimits
          limits={limits}
          decimals={series?.decimals ?? 0}
          words={words}
          onLimits={(own) => setClasses({ limits: own, count: own.length + 1 })}
        />
      )}
      <Histogram {...{ result, scene, theme, words }} />
      <Choice
        label={words.text("map.palette")}
        value={options.palette}
        choices={PALETTE_CHOICES.map((palette) => [palette, words.text(`map.palette-${palette}`)])}
        onChange={(value) => patch({ palette: PALETTE_CHOICES.find((each) => each === value) ?? "auto" })}
      />
      <Choice
        label={words.text("map.labels")}
        value={options.labels}
        choices={LABEL_CHOICES.map((labels) => [labels, words.text(`map.labels-${labels}`)])}
        onChange={(value) => patch({ labels: LABEL_CHOICES.find((each) => each === value) ?? "mine" })}
      />
      {layers.map((layer) => (
        <label key={layer} className="map-tick">
          <input
            type="checkbox"
            checked={options.layers.includes(layer)}
            onChange={(event) => {
              const others = options.layers.filter((each) => each !== layer);
              patch({ layers: event.target.checked ? [...others, layer] : others });
            }}
          />
          {words.text(`map.layer-${layer}`)}
        </label>
      ))}
    </div>
  );
}

function isSmall(level: string): boolean {
  return level === "wijk" || level === "buurt";
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="map-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
