import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { LegendEntry } from "../chart/legend.ts";
import { paleToStrong } from "../chart/looks.ts";
import type { Marker } from "../chart/marks.ts";
import { classLabel } from "../map/legend.ts";
import { inUnit } from "../inUnit.ts";
import type { Point, ScatterModel } from "./model.ts";

/** How a point looks. Beside its colour the favourite is larger, and a reference is a diamond. */
export interface PointLook {
  readonly colour: string;
  readonly marker: Marker;
  readonly radius: number;
  /** Whether it has a name beside it: always, or when those that stand out are named. */
  readonly named: "always" | "outstanding" | null;
  /** Names of a lower rank go first. */
  readonly rank: number;
  /** One of the many: drawn beneath the others. */
  readonly quiet: boolean;
}

/** Up to so many areas all have a name. */
const FEW = 12;
const MANY = 1000;
const LARGEST = 15;
/** The least contrast of a point with its ground: the palest class is lost on white paper without it. */
const POINT = 2;

/** Which topic is third, and what it is shown by. */
type Third = Pick<ScatterModel, "axes" | "by">;

/** The classes of the third topic and their colours; empty where colour says nothing. */
function classColours(result: Result, { axes, by }: Third, theme: Theme): readonly string[] {
  const classes = axes.third !== null && by === "colour" ? result.classes[axes.third] : null;
  return classes ? paleToStrong(classes.limits.length + 1, POINT, theme) : [];
}

/** How each point looks, in the order of the points. */
export function pointLooks(result: Result, model: ScatterModel, theme: Theme): PointLook[] {
  const { points } = model;
  const own = points.filter(({ standing }) => standing !== "reference").length;
  const usual = own > MANY ? 1.8 : own > 100 ? 3.5 : 4.5;
  const sized = model.by === "size";
  const most = points.reduce((all, { standing, third }) => {
    return standing === "reference" || Number.isNaN(third) ? all : Math.max(all, Math.abs(third));
  }, 0);
  // The surface of a point is its figure, so that twice as much looks twice as much.
  const radiusOf = ({ third }: Point) => {
    if (!sized || most === 0) return usual;
    return Number.isNaN(third) ? 2 : Math.max(2, LARGEST * Math.sqrt(Math.abs(third) / most));
  };
  const colours = classColours(result, model, theme);
  return points.map((point): PointLook => {
    const common = { marker: "circle" as const, quiet: false, named: "always" as const };
    if (point.standing === "mine")
      return { ...common, colour: theme.mine, radius: Math.max(6, radiusOf(point)), rank: 0 };
    if (point.standing === "reference")
      return { ...common, colour: theme.reference, marker: "diamond", radius: 6, rank: 1 };
    const outlier = point.standing === "outlier";
    return {
      ...common,
      colour: colours.length > 0 ? (colours[point.classIndex] ?? theme.context) : theme.accent,
      radius: outlier ? Math.max(4, radiusOf(point)) : radiusOf(point),
      named: outlier || own <= FEW ? "outstanding" : null,
      rank: outlier ? 2 : 3,
      quiet: !outlier,
    };
  });
}

/** What the colours or sizes of a third topic mean. */
export function thirdLegend(
  result: Result,
  model: Third,
  names: readonly string[],
  words: Words,
  theme: Theme,
): LegendEntry[] {
  const { axes, by } = model;
  const of = axes.third === null ? undefined : result.series[axes.third];
  if (axes.third === null || !of || by === "none") return [];
  const topic = inUnit(names[axes.third] ?? "", words.localised(of.unit));
  if (by === "size") {
    return [{ text: words.text("scatter.size-is", { topic }), colour: theme.accent, shape: "box" }];
  }
  const classes = result.classes[axes.third] ?? null;
  const colours = classColours(result, model, theme);
  return colours.map((colour, index) => {
    const label = words.say(classLabel(classes, index, of.decimals));
    return { text: index === 0 ? `${topic}: ${label}` : label, colour, shape: "box" as const };
  });
}
