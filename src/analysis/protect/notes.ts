import type { SeriesLayout } from "../layout.ts";
import type { ResultNote } from "../result.ts";

/** Says of which indicators a computed figure was withheld to keep a secret. */
export function guardNotes(layouts: readonly SeriesLayout[]): ResultNote[] {
  return layouts.flatMap((layout, series): ResultNote[] => {
    if (!isGuarded(layout)) return [];
    const message = { id: "analysis.secret-kept", params: { name: layout.series.indicator.name } };
    return [{ severity: "caution", message, series }];
  });
}

function isGuarded({ withheld, whole, operands }: SeriesLayout): boolean {
  return withheld !== undefined || (whole?.withheld ?? operands?.find(isGuarded)) !== undefined;
}
