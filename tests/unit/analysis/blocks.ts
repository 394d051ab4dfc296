import type { Block } from "../../../src/analysis/block.ts";
import { FLAG, flagsOf } from "../../../src/cube/flags.ts";
import type { Flag } from "../../../src/cube/flags.ts";
import { REASON, reasonOf } from "../../../src/cube/reason.ts";
import type { Reason } from "../../../src/cube/reason.ts";

/** A cell as it is written down: a figure, one with its flags, or why there is none. */
export type Cell = number | Reason | readonly [number, ...Flag[]];

/** A block from its rows. */
export function blockOf(...rows: readonly (readonly Cell[])[]): Block {
  const cells = rows.flat();
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    values: Float64Array.from(cells, (cell) =>
      typeof cell === "number" ? cell : typeof cell === "string" ? NaN : cell[0],
    ),
    reason: Uint8Array.from(cells, (cell) => (typeof cell === "string" ? REASON[cell] : REASON.present)),
    flags: Uint16Array.from(cells, (cell) => (typeof cell === "object" ? bitsOf(cell) : 0)),
  };
}

function bitsOf([, ...flags]: readonly [number, ...Flag[]]): number {
  return flags.reduce((bits, flag) => bits | FLAG[flag], 0);
}

/** The cells of a block by row, as they are written down. A figure where a reason stands too is an error. */
export function cellsOf({ rows, columns, values, reason, flags }: Block): Cell[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column): Cell => {
      const at = row * columns + column;
      const [value, why] = [values[at] ?? NaN, reasonOf(reason[at] ?? NaN)];
      if (Number.isNaN(value) !== (why !== "present")) throw new Error(`${String(value)} that is ${why}`);
      const said = flagsOf(flags[at] ?? 0);
      if (why !== "present") return why;
      return said.length === 0 ? value : [value, ...said];
    }),
  );
}
