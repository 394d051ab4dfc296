import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Atlas, AtlasFigure, Frame, Symbols } from "../atlas/atlas.ts";
import { sharedLegend } from "../atlas/legendOf.ts";
import { quietScene } from "../atlas/quiet.ts";
import { roundSymbols } from "../atlas/roundSymbols.ts";
import { cellInWords, seriesNames } from "../chart/names.ts";
import { LARGEST, radiusOf } from "../circles/model.ts";
import { bordersFor } from "../map/borders.ts";
import { middleOf } from "../map/geometry.ts";
import { sceneOf, slotOf } from "../map/scene.ts";
import type { Scene } from "../map/scene.ts";
import { toScreen } from "../map/view.ts";
import { partsLegend, sizeLegend } from "./legend.ts";
import { barMarks, noPie, pieMarks } from "./marks.ts";
import { figuresOf, largestOf, marksOf } from "./model.ts";
import type { AreaFigures } from "./model.ts";
import type { PiesOptions } from "./options.ts";

/** Width of a bar; the highest is about six times as high. */
const BAR: Readonly<Record<PiesOptions["size"], number>> = { small: 5, middle: 7, large: 10 };

/** From the line that bars stand on to the name below it. */
const BELOW_BARS = 3;

/** Result → a quiet map with a pie or a few bars in each area. */
export function drawPies({ result, options, theme, words, areas, mine }: AtlasFigure<PiesOptions>): Atlas {
  const slot = slotOf(result, options);
  const marks = marksOf(result, options);
  const figures = figuresOf(result, slot);
  const largest = largestOf(result, marks);
  const frame: Frame = {
    key: "pies",
    caption: "",
    scene: groundOf(result, slot, figures, marks, theme),
    entry: bordersFor(result, slot, areas),
    labels: options.labels,
    figures: false,
    ...(marks === "pies"
      ? pies(figures, largest, options, theme, mine)
      : { symbols: bars(figures, largest, options, theme, mine), reach: () => BELOW_BARS }),
  };
  const length = marks === "pies" ? LARGEST[options.size] : 6 * BAR[options.size];
  const sized = largest > 0 && !(marks === "pies" && options.same);
  const names = seriesNames(result, words);
  const byCode = new Map(figures.map((each) => [each.code, each]));
  const note = (id: string, when: boolean) => (when ? [words.text(`pies.${id}`)] : []);
  return {
    frames: [frame],
    notes: [
      ...note(`read-${marks}`, true),
      ...note("sized", marks === "pies" && sized),
      ...note("no-whole", marks === "bars" && options.marks === "pies"),
      ...note(
        `missing-${marks}`,
        figures.some(({ reason }) => reason !== "present"),
      ),
      ...note("zero", marks === "pies" && figures.some(({ total }) => total === 0)),
    ],
    legends: (onMap) => {
      const missing = sharedLegend(result, [frame], "", onMap);
      const reasons = missing.kind === "rows" ? missing.rows.filter(({ row }) => row.kind === "reason") : [];
      const rest = missing.kind === "rows" && reasons.length > 0 ? [{ ...missing, rows: reasons }] : [];
      const sizes = sized ? [sizeLegend(result, marks, largest, length, words, theme)] : [];
      return [partsLegend(result, words, theme), ...sizes, ...rest];
    },
    read: (code) => {
      const own = byCode.get(code);
      const area = own && result.areas[own.row];
      if (!own || !area) return undefined;
      const lines = names.map((head, series) => {
        const { figure, remarks } = cellInWords(result, cellAt(result, series, own.row, slot), words);
        const share = ((own.values[series] ?? NaN) / own.total) * 100;
        const of = marks === "pies" && !Number.isNaN(share) ? ` (${words.number(share, 1)}%)` : "";
        return { head, text: [figure + of, ...remarks].join(", ") };
      });
      return { name: words.localised(area.name), lines };
    },
    figureOf: (code) => ({ series: 0, slot, code }),
  };
}

/** Areas without colour of their own; a pattern where nothing can be drawn, for the reason that it cannot. */
function groundOf(
  result: Result,
  slot: number,
  figures: readonly AreaFigures[],
  marks: "pies" | "bars",
  theme: Theme,
): Scene {
  const own = sceneOf(result, { palette: "auto", series: 0, slot: null }, theme, slot);
  const why = new Map(
    figures.map(({ code, values, reason }) => {
      const drawn = marks === "bars" && values.some((value) => !Number.isNaN(value));
      return [code, drawn ? "present" : reason] as const;
    }),
  );
  return quietScene(own, theme, ({ code }) => why.get(code) ?? "present");
}

type Sized = Pick<PiesOptions, "size" | "same">;

/** Small pies lie over large ones. */
function pies(
  figures: readonly AreaFigures[],
  largest: number,
  { size: choice, same }: Sized,
  theme: Theme,
  mine: string | undefined,
): Required<Pick<Frame, "symbols" | "symbolAt" | "reach">> {
  const most = LARGEST[choice];
  const ordered = [...figures]
    .sort((a, b) => (b.total || 0) - (a.total || 0))
    .map((own) => ({ ...own, radius: same ? most * 0.6 : radiusOf(own.total, largest, most) }));
  const symbols: Symbols = (geometry, view, size) =>
    ordered.flatMap(({ code, values, reason, total, radius }) => {
      const shape = geometry.byCode.get(code);
      if (!shape || total === 0) return [];
      const at = toScreen(view, size, middleOf(shape));
      if (at[0] < -most || at[1] < -most || at[0] > size.width + most || at[1] > size.height + most) return [];
      if (reason !== "present") return noPie(at, theme);
      return pieMarks(values, at, radius, code === mine ? theme.mine : theme.surface, theme);
    });
  const drawn = ordered.filter(({ reason, total }) => reason === "present" && total !== 0);
  return { symbols, ...roundSymbols(drawn) };
}

function bars(
  figures: readonly AreaFigures[],
  largest: number,
  { size: choice }: Sized,
  theme: Theme,
  mine: string | undefined,
): Symbols {
  const width = BAR[choice];
  const most = 6 * width;
  return (geometry, view, size) =>
    figures.flatMap(({ code, values }) => {
      const shape = geometry.byCode.get(code);
      if (!shape || values.every(Number.isNaN)) return [];
      const [x, y] = toScreen(view, size, middleOf(shape));
      if (x < -most || y < -most || x > size.width + most || y > size.height + most) return [];
      const line = code === mine ? theme.mine : theme.ink;
      return barMarks(values, [x, y], width, largest > 0 ? most / largest : 0, line, theme);
    });
}
