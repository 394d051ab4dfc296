import { useEffect, useState } from "react";
import type { Language } from "../../cube/text.ts";
import type { Exported, Format, Inside } from "../../export/format.ts";
import { figuresInside, insideOf, MOST_LAID_OUT, withLeft } from "../../export/insideOf.ts";
import { isTable } from "../../export/isTable.ts";
import { makeFile } from "../../export/makeFile.ts";
import type { Book } from "../../export/protocol.ts";
import { FIRST_SETTINGS } from "../../export/settings.ts";

/** What will be in the file; `rough` where that is too much to lay out beforehand. */
export interface Found {
  readonly inside?: Inside;
  readonly rough: boolean;
}

/** What will be in the file of these figures; undefined while that is being found out. */
export function useInside(
  format: Format,
  language: Language,
  book: Book | undefined,
  figures: readonly Exported[] | undefined,
  companion: boolean,
): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!book || !figures) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const say = (next: Found): void => {
      if (!signal.aborted) setFound(next);
    };
    findInside(format, language, book, figures, companion, signal).then(say, () => say({ rough: false }));
    return () => {
      controller.abort();
      setFound(undefined);
    };
  }, [format, language, book, figures, companion]);
  return found;
}

async function findInside(
  format: Format,
  language: Language,
  book: Book,
  figures: readonly Exported[],
  companion: boolean,
  signal: AbortSignal,
): Promise<Found> {
  const settings = { ...FIRST_SETTINGS, companion };
  const known = await insideOf(format, figures, settings, book.title, book.left);
  if (known) return { inside: known, rough: false };
  if (!format.many) return { rough: false };
  const cells = figures.reduce((sum, { result }) => sum + result.values.length, 0);
  const shows = (figure: Exported) => (isTable(figure) ? "table" : "picture");
  if (cells > MOST_LAID_OUT)
    return { inside: withLeft(figuresInside(figures, shows), book.left, figures), rough: true };
  // By itself it comes with what is in it; beside a list of what is not it would be in a zip.
  const made = await makeFile({ format, language, book: { ...book, left: [] }, settings, signal });
  return { rough: false, ...("file" in made && made.inside && { inside: withLeft(made.inside, book.left, figures) }) };
}
