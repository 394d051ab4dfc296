import { Centre } from "./Centre.tsx";
import type { ClassMethod, ClassQuery } from "../../analysis/query.ts";
import { Choice } from "../chart/Choice.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import { Histogram } from "./Histogram.tsx";
import { OwnLimits } from "./OwnLimits.tsx";
import type { Scene } from "./scene.ts";

const METHODS: readonly ClassMethod[] = ["quantile", "equal", "natural", "deviation", "head-tail", "diverging", "own"];
const COUNTS = [3, 4, 5, 6, 7, 8, 9];

interface ClassingProps extends Pick<PanelProps<unknown>, "result" | "classes" | "theme" | "words" | "onIntent"> {
  /** Whose classes these are, with the figures of the period in sight. */
  readonly scene: Scene;
}

/** In which classes figures fall: part of the question, so that a heat table and every map share them. */
export function Classing({ result, scene, classes, theme, words, onIntent }: ClassingProps) {
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
  return (
    <>
      <Histogram
        {...{ result, scene, theme, words }}
        onLimits={(own) => setClasses({ method: "own", limits: own, count: own.length + 1 })}
      />
      <Choice
        label={words.text("map.method")}
        value={classes.method}
        choices={METHODS.map((method) => [method, words.text(`map.method-${method}`)])}
        onChange={(method) => setClasses({ method })}
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
        <Tick
          label={words.text("map.over-selected")}
          checked={classes.over === "selected"}
          onChange={(only) => setClasses({ over: only ? "selected" : undefined })}
        />
      )}
      {classes.method === "own" && (
        <OwnLimits
          limits={limits}
          words={words}
          onLimits={(own) => setClasses({ limits: own, count: own.length + 1 })}
        />
      )}
    </>
  );
}
