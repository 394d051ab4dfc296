import { useEffect, useState } from "react";
import type { Language } from "../../cube/text.ts";
import type { Format } from "../../export/format.ts";
import { makeFile } from "../../export/makeFile.ts";
import { svgFormat } from "../../export/picture/format.ts";
import type { Book } from "../../export/protocol.ts";
import { FIRST_SETTINGS } from "../../export/settings.ts";
import type { Settings } from "../../export/settings.ts";

/** The beginning of what will be made. */
export type Preview =
  | { readonly kind: "text"; readonly text: string; readonly bytes: number }
  | { readonly kind: "picture"; readonly address: string }
  | { readonly kind: "none" };

const SHOWN = 1500;
/** Who turns a number by keyboard asks once. */
const PAUSE = 150;

/**
 * Makes a figure as a picture, or as the file itself of which the beginning is shown; undefined while it is being made,
 * and where nothing needs to be made.
 *
 * @param piece of a document the piece that stands on the page that is shown
 */
export function usePreview(
  kind: "picture" | "text" | undefined,
  figure: number,
  piece: number,
  format: Format,
  language: Language,
  book: Book | undefined,
  settings: Settings,
) {
  const [preview, setPreview] = useState<Preview>();
  // What is in a document has the look of a document, whatever was chosen for a picture.
  const looks = format.group === "picture" ? settings : FIRST_SETTINGS;
  const inPieces = format.pieces !== undefined;
  useEffect(() => {
    if (!book || !kind) return undefined;
    const controller = new AbortController();
    let address = "";
    const timer = setTimeout(() => {
      makeFile({
        ...{ format: kind === "picture" && !inPieces ? svgFormat : format, language, signal: controller.signal },
        ...(kind === "picture" && inPieces && { piece }),
        book: { ...book, figures: book.figures.slice(figure, figure + 1), left: [] },
        settings: { ...looks, companion: false },
      })
        .then(async (made): Promise<Preview> => {
          if ("refused" in made) return { kind: "none" };
          const { file } = made;
          if (kind === "text") return { kind, text: (await file.text()).slice(0, SHOWN), bytes: file.size };
          address = URL.createObjectURL(file);
          return { kind, address };
        })
        .then(
          (made) => {
            if (!controller.signal.aborted) setPreview(made);
          },
          () => {
            if (!controller.signal.aborted) setPreview({ kind: "none" });
          },
        );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
      if (address !== "") URL.revokeObjectURL(address);
      setPreview(undefined);
    };
  }, [kind, figure, piece, inPieces, format, language, book, looks]);
  return preview;
}
