import type { ClassQuery } from "../../analysis/query.ts";
import { Choice } from "../chart/Choice.tsx";
import type { PanelProps } from "../form.ts";
import { OwnLimits } from "../map/OwnLimits.tsx";
import { Panel as TablePanel } from "../table/Panel.tsx";
import { CLASSED_BY, HEAT_PALETTES } from "./options.ts";
import type { HeatOptions } from "./options.ts";

const METHODS = ["quantile", "equal", "natural", "deviation", "own"] as const;

/** Which classes, in which colours; then what stands where, as in the table. */
export function Panel(props: PanelProps<HeatOptions>) {
  const { result, options, classes, words, onIntent } = props;
  const patch = (change: Partial<HeatOptions>) => onIntent({ kind: "options", patch: change });
  const first = result.classes.findIndex((each) => each !== null);
  const limits = classes.limits ?? result.classes[first]?.limits ?? [];
  const setClasses = (change: Partial<ClassQuery>) => {
    const next = { method: classes.method, count: classes.count, ...change };
    const own = next.method === "own" ? { limits: change.limits ?? limits } : {};
    onIntent({ kind: "classes", classes: { ...next, ...own } });
  };
  const method = METHODS.find((each) => each === classes.method) ?? "quantile";
  return (
    <div className="heat-panel">
      <Choice
        label={words.text("heat.by")}
        value={options.by}
        choices={CLASSED_BY.map((by) => [by, words.text(`heat.by-${by}`)])}
        onChange={(by) => patch({ by })}
      />
      {options.by === "series" && (
        <Choice
          label={words.text("map.method")}
          value={method}
          choices={METHODS.map((each) => [each, words.text(`map.method-${each}`)])}
          onChange={(each) => setClasses({ method: each })}
        />
      )}
      {options.by === "series" && method === "own" && (
        <OwnLimits
          limits={limits}
          words={words}
          onLimits={(own) => setClasses({ limits: own, count: own.length + 1 })}
        />
      )}
      <Choice
        label={words.text("map.palette")}
        value={options.palette}
        choices={HEAT_PALETTES.map((palette) => [palette, words.text(`map.palette-${palette}`)])}
        onChange={(palette) => patch({ palette })}
      />
      <TablePanel {...props} />
    </div>
  );
}
