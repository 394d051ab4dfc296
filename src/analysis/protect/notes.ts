import type { Message } from "../../cube/message.ts";
import { REASON } from "../../cube/reason.ts";
import type { SeriesLayout } from "../layout.ts";
import type { ResultNote } from "../result.ts";

/** Why a cell (row × worked column) of a series was left out; undefined where it was not. */
export function leftOutBecause({ withheld, series }: SeriesLayout, cell: number): Message | undefined {
  const [, id] = SAID.find(([reason]) => withheld?.cells[cell] === reason) ?? [];
  return id === undefined ? undefined : { id, params: { name: series.indicator.name } };
}

/** Says of which indicators a computed figure was withheld to keep a secret, or refused as a remainder of rounded ones. */
export function guardNotes(layouts: readonly SeriesLayout[]): ResultNote[] {
  return layouts.flatMap((layout, series) =>
    SAID.flatMap(([reason, id]): ResultNote[] => {
      if (!isLeftOut(layout, reason)) return [];
      const message = { id, params: { name: layout.series.indicator.name } };
      return [{ severity: "caution", message, series }];
    }),
  );
}

const SAID = [
  [REASON["partial-withheld"], "analysis.secret-kept"],
  [REASON.refused, "analysis.rounded-remainder"],
] as const;

function isLeftOut({ withheld, whole, operands = [] }: SeriesLayout, reason: number): boolean {
  const parts = whole ? [...operands, whole] : operands;
  return withheld?.cells.includes(reason) === true || parts.some((each) => isLeftOut(each, reason));
}
