import { headOf } from "./heads.ts";
import type { Head } from "./heads.ts";
import { spanOf } from "./layout.ts";
import type { Line } from "./layout.ts";
import type { TableView } from "./view.ts";
import { figureRooms, headWidth } from "./widths.ts";
import type { FigureRoom, Measure } from "./widths.ts";

/** A head with the lines that go under it together; the innermost one is that of a column of figures. */
export interface PlannedHead {
  readonly head: Head;
  /** The first of its lines, and its place among them. */
  readonly line: Line;
  readonly from: number;
  readonly depth: number;
  /** In pixels: what its figures, its own head and its share of the heads above it ask. */
  readonly width: number;
  /** Room on the right for marks behind the digits. */
  readonly marks: number;
  readonly below: readonly PlannedHead[];
}

/** Plans heads within heads for lines, by what their figures and heads need. */
export function columnPlan(view: TableView, measure: Measure): (lines: readonly Line[]) => readonly PlannedHead[] {
  const rooms = figureRooms(view, measure);
  const innermost = view.layout.arrangement.columns.length - 1;
  const nested = (lines: readonly Line[], offset: number, depth: number, least: number): PlannedHead[] => {
    const planned: PlannedHead[] = [];
    for (let from = 0; from < lines.length;) {
      const line = lines[from];
      if (!line) break;
      const span = depth === innermost ? 1 : Math.max(1, spanOf(lines, from, depth));
      const head = headOf(view.layout, line, depth, view.names);
      const share = Math.max(least, headWidth(head, measure) / span);
      const below = depth === innermost ? [] : nested(lines.slice(from, from + span), offset + from, depth + 1, share);
      const room = roomOf(rooms, line);
      const width = below.length > 0 ? total(below) : Math.ceil(Math.max(share, room.width));
      planned.push({ head, line, from: offset + from, depth, width, marks: room.marks, below });
      from += span;
    }
    return planned;
  };
  return (lines) => nested(lines, 0, 0, 0);
}

/** The columns of figures themselves, in their order. */
export function innermostOf(heads: readonly PlannedHead[]): readonly PlannedHead[] {
  return heads.flatMap((head) => (head.below.length > 0 ? innermostOf(head.below) : [head]));
}

/** What the figures of a line need: of its own series, or of the widest where it holds several. */
function roomOf(rooms: readonly FigureRoom[], line: Line): FigureRoom {
  const own = line.series >= 0 ? rooms.slice(line.series, line.series + 1) : rooms;
  return {
    width: Math.max(0, ...own.map(({ width }) => width)),
    marks: Math.max(0, ...own.map(({ marks }) => marks)),
  };
}

function total(heads: readonly PlannedHead[]): number {
  return heads.reduce((sum, { width }) => sum + width, 0);
}
