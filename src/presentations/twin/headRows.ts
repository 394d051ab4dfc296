import { spanOf } from "../table/layout.ts";
import type { Line } from "../table/layout.ts";

/** A head of a plain table: where it starts, and how many lines it stands for. */
export interface HeadCell {
  readonly line: Line;
  readonly from: number;
  readonly span: number;
}

/** Per depth the heads of lines, from outside in, each once for all the lines below it. */
export function headRows(lines: readonly Line[]): readonly (readonly HeadCell[])[] {
  const depths = lines[0]?.steps.length ?? 0;
  return Array.from({ length: depths }, (_, depth) => {
    const cells: HeadCell[] = [];
    for (let from = 0; from < lines.length;) {
      const line = lines[from];
      const span = depth === depths - 1 ? 1 : spanOf(lines, from, depth);
      if (line) cells.push({ line, from, span });
      from += Math.max(1, span);
    }
    return cells;
  });
}
