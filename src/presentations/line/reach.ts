import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { figurePlace } from "../figurePlace.ts";
import { cellInWords, periodName, withUnit } from "../chart/names.ts";
import type { Direction, Reach, Reading, Spot } from "../chart/picture.ts";
import { beyondAxis, place } from "../chart/scale.ts";
import type { LaidLine, LaidPanel, LineLayout } from "./layout.ts";
import { lastSlot } from "./ends.ts";
import { dayAt } from "./series.ts";
import type { LineModel } from "./series.ts";

/** How far from a line a hand may be, in pixels. */
const NEAR = 48;
/** A line in front is taken rather than a quiet one that is nearer by no more than this. */
const FRONT = 5;

interface Row extends LaidLine {
  readonly laid: LaidPanel;
}

/** Spots of lines: a row is a line, counted through all panels; a column is a slot. */
export function lineReach(result: Result, model: LineModel, layout: LineLayout, words: Words): Reach {
  const rows = layout.panels.flatMap((laid) => laid.lines.map((line): Row => ({ ...line, laid })));
  const slots = result.slots.length;
  const day = (row: Row, slot: number) => dayAt(model, slots, row.line, slot);
  const valueAt = (row: Row, slot: number) => row.line.values[slot] ?? NaN;
  const pixelX = (row: Row, slot: number) => place(row.laid.x, day(row, slot) ?? row.laid.x.min);
  const pixelY = (row: Row, slot: number) => {
    const value = valueAt(row, slot);
    return Number.isNaN(value) ? row.laid.plot.y + row.laid.plot.height : place(row.laid.y, value);
  };

  const at = (x: number, y: number): Spot | null => {
    let best: Spot | null = null;
    let least = NEAR;
    for (const [index, row] of rows.entries()) {
      const { plot } = row.laid;
      if (y < plot.y - 12 || y > plot.y + plot.height + 12) continue;
      const slot = nearestSlot(row, x);
      if (slot < 0) continue;
      const away = Math.abs(pixelY(row, slot) - y) - (row.look.front ? FRONT : 0);
      if (away < least) [best, least] = [{ row: index, column: slot }, away];
    }
    return best;
  };
  /** The slot with a figure whose day is nearest. */
  const nearestSlot = (row: Row, x: number): number => {
    let [best, least] = [-1, Infinity];
    for (let slot = 0; slot < slots; slot += 1) {
      if (Number.isNaN(valueAt(row, slot)) || day(row, slot) === null) continue;
      const away = Math.abs(pixelX(row, slot) - x);
      if (away < least) [best, least] = [slot, away];
    }
    return best;
  };
  const along = (spot: Spot, step: number): Spot | null => {
    const row = rows[spot.row];
    for (let slot = spot.column + step; row && slot >= 0 && slot < slots; slot += step) {
      if (day(row, slot) !== null) return { row: spot.row, column: slot };
    }
    return null;
  };
  /** All lines at a slot from the top of the picture down; those without a figure stand at the foot of their panel. */
  const across = (spot: Spot, step: number): Spot | null => {
    const here = rows
      .map((row, index) => ({ index, y: pixelY(row, spot.column) }))
      .sort((a, b) => a.y - b.y || a.index - b.index);
    const next = here[here.findIndex(({ index }) => index === spot.row) + step];
    return next ? { row: next.index, column: spot.column } : null;
  };
  const move = (from: Spot, direction: Direction): Spot | null => {
    switch (direction) {
      case "left":
        return along(from, -1);
      case "right":
        return along(from, 1);
      case "up":
        return across(from, -1);
      case "down":
        return across(from, 1);
      case "first":
        return along({ ...from, column: -1 }, 1);
      case "last":
        return along({ ...from, column: slots }, -1);
    }
  };
  const read = ({ row: index, column: slot }: Spot): Reading => {
    const row = rows[index];
    if (!row) return { name: "", period: "", figure: "", remarks: [], code: null };
    const { line } = row;
    const period = result.periods[columnAt(result, line.series, slot)] ?? null;
    const named = {
      name: line.name,
      period: period === null ? "" : periodName(result, line.series, slot, words),
      code: line.code,
    };
    if (line.averages) return { ...named, ...averageInWords(line.averages[slot], row.laid, words) };
    const source = figurePlace(result, line.from + slot);
    const { figure, remarks } = cellInWords(result, line.from + slot, words);
    const beyond = beyondAxis(row.laid.axis, valueAt(row, slot)) ? [words.text("charts.off-scale")] : [];
    return { ...named, source, figure, remarks: [...beyond, ...remarks] };
  };
  return {
    at,
    start: () => {
      const own = rows.findIndex(({ line }) => line.standing === "mine");
      const first = own >= 0 ? own : rows.findIndex(({ look }) => look.front);
      const row = rows[first];
      return row && slots > 0 ? { row: first, column: Math.max(0, lastSlot(row.line.values)) } : null;
    },
    move,
    holds: ({ row, column }) => row < rows.length && column < slots,
    place: (spot) => {
      const row = rows[spot.row];
      return row ? { x: pixelX(row, spot.column), y: pixelY(row, spot.column) } : { x: 0, y: 0 };
    },
    outline: (spot) => {
      const row = rows[spot.row];
      if (!row) return "";
      let [path, pen] = ["", "M"];
      for (let slot = 0; slot < slots; slot += 1) {
        if (day(row, slot) === null) continue;
        if (Number.isNaN(valueAt(row, slot))) pen = "M";
        else {
          path += `${pen}${pixelX(row, slot).toFixed(1)},${pixelY(row, slot).toFixed(1)}`;
          pen = "L";
        }
      }
      return path;
    },
    read,
  };
}

function averageInWords(
  average: { value: number; known: number; of: number } | undefined,
  laid: LaidPanel,
  words: Words,
) {
  if (!average || average.known === 0) return { figure: words.reason("empty"), remarks: [] };
  const { unit, decimals } = laid.panel;
  const figure = withUnit(words.number(average.value, Math.max(1, decimals)), unit, words);
  return { figure, remarks: [words.text("charts.average-of", { known: average.known, of: average.of })] };
}
