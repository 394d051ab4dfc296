import { useEffect, useState } from "react";
import type { Language } from "../../cube/text.ts";
import type { Format } from "../../export/format.ts";
import { makeFile } from "../../export/makeFile.ts";
import { svgFormat } from "../../export/picture/format.ts";
import type { Book } from "../../export/protocol.ts";
import type { Settings } from "../../export/settings.ts";

/** The beginning of what will be made. */
export type Preview =
  | { readonly kind: "text"; readonly text: string; readonly bytes: number }
  | { readonly kind: "picture"; readonly address: string }
  | { readonly kind: "none" };

const SHOWN = 1500;
/** Who turns a number by keyboard asks once. */
const PAUSE = 150;

/** Makes the first figure as a file and shows the beginning of it; undefined while it is being made. */
export function usePreview(format: Format, language: Language, book: Book | undefined, settings: Settings) {
  const [preview, setPreview] = useState<Preview>();
  const kind = format.preview;
  useEffect(() => {
    if (!book || kind === "table") return undefined;
    const controller = new AbortController();
    let address = "";
    const timer = setTimeout(() => {
      const first = { ...book, figures: book.figures.slice(0, 1) };
      const asked = kind === "picture" ? svgFormat : format;
      makeFile({
        ...{ format: asked, language, book: first, signal: controller.signal },
        settings: { ...settings, companion: false },
      })
        .then(async (made): Promise<Preview> => {
          if ("refused" in made) return { kind: "none" };
          if (kind === "text") return { kind, text: (await made.text()).slice(0, SHOWN), bytes: made.size };
          address = URL.createObjectURL(made);
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
  }, [format, kind, language, book, settings]);
  return preview;
}
