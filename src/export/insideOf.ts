import { bundleName, namesWithin } from "./bundle.ts";
import type { Exported, Format, Inside } from "./format.ts";
import { sayLeft, sortOut } from "./leftOut.ts";
import type { Left } from "./leftOut.ts";
import type { Settings } from "./settings.ts";

/** Above so many cells a document is not laid out only to say how many pages it has. */
export const MOST_LAID_OUT = 20_000;

/**
 * What will be in the file of these figures, known without making it. Undefined for a file of one thing, and for a
 * document of which the pages are known once it is laid out.
 *
 * @param title of the whole, where there are several figures
 * @param unread figures that could not be read
 */
export async function insideOf(
  format: Format,
  figures: readonly Exported[],
  settings: Settings,
  title: string,
  unread: readonly Left[] = [],
): Promise<Inside | undefined> {
  const { kept, left: unfit } = format.lists ? { kept: figures, left: [] } : await sortOut(format, figures);
  const left = [...unread, ...unfit];
  const found = format.inside ? await (await format.inside())(kept, title) : zipInside(format, kept, settings, left);
  if (!found || kept.length === 0) return undefined;
  const placed = found.parts.map((part) => {
    const figure = part.figure === undefined ? undefined : kept[part.figure];
    return figure ? { ...part, figure: figures.indexOf(figure) } : part;
  });
  return withLeft({ ...found, parts: placed }, left, figures);
}

/** The same, which is also without these. */
export function withLeft(inside: Inside, left: readonly Left[], [first]: readonly Exported[]): Inside {
  if (left.length === 0 || !first) return inside;
  const said = left.map((one) => sayLeft(one, first.words));
  return { ...inside, without: [...(inside.without ?? []), ...said] };
}

function zipInside(
  format: Format,
  figures: readonly Exported[],
  settings: Settings,
  left: readonly Left[],
): Inside | undefined {
  const [first, ...more] = figures;
  const names = namesWithin(format, figures, settings);
  if (!first || format.many || (!names && left.length === 0)) return undefined;
  const shows = format.preview === "picture" ? "picture" : "table";
  const parts = (names ?? [[bundleName(format, [first, ...more], { settings, title: "" })]]).flatMap((files, figure) =>
    files.flatMap((name) => (name === undefined ? [] : [{ name, shows, figure } as const])),
  );
  const readMe = { name: first.words.text("export.read-me"), shows: "words" } as const;
  return { unit: "files", parts: left.length > 0 ? [readMe, ...parts] : parts };
}

/** The figures themselves, for a document that is too large to lay out beforehand. */
export function figuresInside(figures: readonly Exported[], shows: (figure: Exported) => "picture" | "table"): Inside {
  return { unit: "parts", parts: figures.map((each, figure) => ({ name: each.title, shows: shows(each), figure })) };
}
