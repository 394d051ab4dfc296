import { namesWithin } from "./bundle.ts";
import type { Exported, Format, Inside } from "./format.ts";
import type { Settings } from "./settings.ts";

/** Above so many cells a document is not laid out only to say how many pages it has. */
export const MOST_LAID_OUT = 20_000;

/**
 * What will be in the file of these figures, known without making it. Undefined for a file of one thing, and for a
 * document of which the pages are known once it is laid out.
 *
 * @param title of the whole, where there are several figures
 */
export async function insideOf(
  format: Format,
  figures: readonly Exported[],
  settings: Settings,
  title: string,
): Promise<Inside | undefined> {
  if (format.inside) return (await format.inside())(figures, title);
  const names = namesWithin(format, figures, settings);
  if (!names) return undefined;
  const shows = format.preview === "picture" ? "picture" : "table";
  const parts = names.flatMap((files, figure) =>
    files.flatMap((name) => (name === undefined ? [] : [{ name, shows, figure } as const])),
  );
  return { unit: "files", parts };
}

/** The figures themselves, for a document that is too large to lay out beforehand. */
export function figuresInside(figures: readonly Exported[], shows: (figure: Exported) => "picture" | "table"): Inside {
  return { unit: "parts", parts: figures.map((each, figure) => ({ name: each.title, shows: shows(each), figure })) };
}
