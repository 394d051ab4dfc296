import type { Exported, Inside, Part } from "../format.ts";
import { isTable } from "../isTable.ts";
import { LEAST_READ } from "../onPaper.ts";

/** Where a figure was drawn. */
export interface Placed {
  /** Page on which it begins, counted from 0. */
  readonly page: number;
  /** Page on which it ends; what is said of it may go on. */
  readonly last: number;
  /** Of a table: per page its first and last row. */
  readonly rows: ReadonlyMap<number, readonly [number, number]>;
  /** Of a picture: points per pixel. */
  readonly scale?: number;
  /** Of a picture: on how many pages, one after the other, a piece of it stands. */
  readonly pieces?: number;
}

/** The pages of a document, by the figures that stand on them. */
export function pagesInside(count: number, figures: readonly Exported[], placed: readonly Placed[]): Inside {
  return { unit: "pages", parts: Array.from({ length: count }, (_, page) => partOf(page, figures, placed)) };
}

function partOf(page: number, figures: readonly Exported[], placed: readonly Placed[]): Part {
  const begins = placed.flatMap((one, at) => (one.page === page ? [at] : []));
  const before = placed.findLastIndex((one) => one.page < page);
  const figure = begins[0] ?? before;
  const exported = figures[figure];
  if (!exported) return { name: figures[0]?.words.text("export.contents") ?? "", shows: "words" };
  const { rows, pieces = 0, page: from = 0 } = placed[figure] ?? {};
  const here = rows?.get(page);
  const names = begins.length === 0 ? [exported.title] : begins.map((at) => figures[at]?.title ?? "");
  return {
    ...{ name: names.join(" · "), figure },
    shows: !isTable(exported) ? (page <= (placed[figure]?.last ?? -1) ? "picture" : "words") : here ? "table" : "words",
    ...(pieces > 1 && page - from < pieces && { piece: [page - from, pieces] as const }),
    ...(begins.some((at) => (placed[at]?.scale ?? 1) < LEAST_READ) && { small: true as const }),
    ...(here && rows && rows.size > 1 && { rows: here }),
  };
}
