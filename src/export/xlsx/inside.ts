import type { Exported, Inside } from "../format.ts";
import { sheetNames } from "./workbook.ts";

/** The sheets of a workbook: one for each figure, and one that says what they are. */
export function sheetsOf(figures: readonly Exported[]): Inside {
  const [first] = figures;
  if (!first) return { unit: "sheets", parts: [] };
  const { words } = first;
  const titles = [...figures.map(({ title }) => title), words.text("export.sheet-about")];
  const parts = sheetNames(titles, words.text("export.sheet-table")).map((name, at) =>
    at < figures.length ? ({ name, shows: "table", figure: at } as const) : ({ name, shows: "words" } as const),
  );
  return { unit: "sheets", parts };
}
