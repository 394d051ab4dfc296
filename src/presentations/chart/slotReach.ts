import type { Reach, Reading } from "./picture.ts";

/** One line of spots, each with its place; null where nothing can stand. */
export interface SlotRow {
  readonly places: readonly ({ readonly x: number; readonly y: number } | null)[];
  /** Taken rather than a quiet one that is a little nearer. */
  readonly front: boolean;
  /** Rows of one panel: up and down stay within it as long as they can. */
  readonly panel: number;
  readonly read: (column: number) => Reading;
}

/** How far from a line a hand may be, in pixels. */
const NEAR = 40;
const FRONT = 6;

/**
 * The cursor on lines of spots: left and right go along a line, up and down to the next line at the same column, from
 * the top of a panel to its foot and on to the next panel. The keyboard begins at the last place of row `start`.
 */
export function slotReach(rows: readonly SlotRow[], start: number): Reach {
  const placeAt = (row: number, column: number) => rows[row]?.places[column] ?? null;
  const along = (row: number, from: number, step: number): number | null => {
    const places = rows[row]?.places ?? [];
    for (let column = from; column >= 0 && column < places.length; column += step) if (places[column]) return column;
    return null;
  };
  const across = (column: number): number[] =>
    [...rows.keys()]
      .filter((each) => placeAt(each, column) !== null)
      .sort(
        (a, b) =>
          (rows[a]?.panel ?? 0) - (rows[b]?.panel ?? 0) ||
          (placeAt(a, column)?.y ?? 0) - (placeAt(b, column)?.y ?? 0) ||
          a - b,
      );
  return {
    at: (x, y) => {
      let [best, least]: [{ row: number; column: number } | null, number] = [null, NEAR];
      for (const [row, { places, front }] of rows.entries()) {
        for (const [column, place] of places.entries()) {
          if (!place) continue;
          const next = places[column + 1] ?? place;
          const { along, away } = fromSegment(x, y, place, next);
          const near = away - (front ? FRONT : 0);
          if (near < least) [best, least] = [{ row, column: along > 0.5 ? column + 1 : column }, near];
        }
      }
      return best;
    },
    start: () => {
      const first = along(start, 0, 1) !== null ? start : rows.findIndex(({ places }) => places.some(Boolean));
      const column = along(first, (rows[first]?.places.length ?? 0) - 1, -1);
      return column === null ? null : { row: first, column };
    },
    move: ({ row, column }, direction) => {
      if (direction === "up" || direction === "down") {
        const here = across(column);
        const next = here[here.indexOf(row) + (direction === "up" ? -1 : 1)];
        return next === undefined ? null : { row: next, column };
      }
      const last = (rows[row]?.places.length ?? 0) - 1;
      const found =
        direction === "first"
          ? along(row, 0, 1)
          : direction === "last"
            ? along(row, last, -1)
            : along(row, column + (direction === "left" ? -1 : 1), direction === "left" ? -1 : 1);
      return found === null ? null : { row, column: found };
    },
    holds: ({ row, column }) => placeAt(row, column) !== null,
    place: ({ row, column }) => placeAt(row, column) ?? { x: 0, y: 0 },
    outline: ({ row }) => {
      let [path, pen] = ["", "M"];
      for (const place of rows[row]?.places ?? []) {
        if (place) path += `${pen}${place.x.toFixed(1)},${place.y.toFixed(1)}`;
        pen = place ? "L" : "M";
      }
      return path;
    },
    read: ({ row, column }) => rows[row]?.read(column) ?? { name: "", period: "", figure: "", remarks: [], code: null },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far a point is from the stretch between two places, and how far along that stretch it is nearest, from 0 to 1. */
function fromSegment(x: number, y: number, from: Place, to: Place): { along: number; away: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return { along, away: Math.hypot(from.x + along * dx - x, from.y + along * dy - y) };
}
