import { useState } from "react";
import { citation } from "../../export/copy/citation.ts";
import { pasteFormat } from "../../export/copy/format.ts";
import { forWord } from "../../export/copy/forWord.ts";
import { MOST_CELLS, tableHtml, tableText } from "../../export/copy/table.ts";
import type { Exported, Format } from "../../export/format.ts";
import { isTable } from "../../export/isTable.ts";
import { makeFile } from "../../export/makeFile.ts";
import { pngFormat } from "../../export/picture/format.ts";
import type { Book, Finished } from "../../export/protocol.ts";
import type { Settings } from "../../export/settings.ts";
import { useWords } from "../../i18n/context.tsx";
import { copyParts } from "./copyParts.ts";
import type { Parts } from "./copyParts.ts";

interface CopyRowProps {
  readonly exported: Exported;
  readonly book: Book | undefined;
  readonly settings: Settings;
  readonly site: string;
}

/** What is copied, and how the making of the picture in it ended. */
interface Copied {
  readonly parts: Parts;
  readonly picture?: Promise<Finished | undefined>;
}

/** What can be put on the clipboard in one act, for a document that is being written. */
export function CopyRow({ exported, book, settings, site }: CopyRowProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  const draw = (format: Format): Promise<Finished> => {
    if (!book) return Promise.resolve({ refused: { id: "export.no-picture" } });
    return makeFile({
      ...{ format, language: words.language, book, signal: new AbortController().signal },
      settings: { ...settings, ground: "light" },
    }).catch(() => ({ refused: { id: "export.picture-failed" } }));
  };
  const cells = exported.result.values.length;
  const [busy, setBusy] = useState(false);
  const copy = (what: string, make: () => Copied, table = false): void => {
    if (busy) return;
    if (table && cells > MOST_CELLS) {
      setSaid(words.text("export.copy-too-many", { count: { value: cells, decimals: 0 } }));
      return;
    }
    setBusy(true);
    setSaid(words.text("export.copying"));
    const { parts, picture } = make();
    copyParts(parts)
      .then(
        async () => sayCopied(what, await picture),
        async () => {
          const drawn = await picture;
          setSaid(drawn && "refused" in drawn ? words.say(drawn.refused) : words.text("export.copy-failed"));
        },
      )
      .finally(() => setBusy(false));
  };
  const sayCopied = (what: string, picture: Finished | undefined): void => {
    if (picture && "refused" in picture) setSaid(words.text("export.copied-no-picture", { why: picture.refused }));
    else setSaid(words.text("export.copied", { what: words.text(what) }));
  };
  const text = (said: string): Copied => ({ parts: { "text/plain": said } });
  const cited = (style: "apa" | "plain") => () => text(citation(exported, site)[style]);
  // Of a table there is no picture beside it: it is one.
  const drawn = exported.picture !== undefined && !isTable(exported);
  // The table goes along whatever becomes of the picture.
  const word = (): Copied => {
    const picture = drawn ? draw(pasteFormat) : Promise.resolve(undefined);
    const html = picture.then((made) => (made && "file" in made ? made.file.text() : forWord(exported, []).html));
    return { parts: { "text/html": html, "text/plain": forWord(exported, []).text }, picture };
  };
  const picture = (): Copied => {
    const made = draw(pngFormat);
    const file = made.then((one) => ("file" in one ? one.file : Promise.reject(new Error(one.refused.id))));
    return { parts: { "image/png": file }, picture: made };
  };
  const acts: readonly (readonly [string, () => void])[] = [
    ["export.copy-word", () => copy(drawn ? "export.copied-word" : "export.copied-word-table", word, true)],
    [
      "export.copy-table",
      () =>
        copy(
          "export.copy-table",
          () => ({ parts: { "text/html": tableHtml(exported), "text/plain": tableText(exported) } }),
          true,
        ),
    ],
    ["export.copy-picture", () => copy("export.copy-picture", picture)],
    [
      "export.copy-description",
      () => copy("export.copy-description", () => text(`${exported.title}\n${exported.description}`)),
    ],
    ["export.copy-cite", () => copy("export.copy-cite", cited("plain"))],
    ["export.copy-apa", () => copy("export.copy-apa", cited("apa"))],
  ];
  return (
    <div className="copy-row" role="group" aria-label={words.text("export.copy")}>
      {acts.map(([id, act], at) => (
        <button
          key={id}
          type="button"
          className={at === 0 ? "button primary" : "button"}
          aria-disabled={busy}
          onClick={act}
        >
          {words.text(id)}
        </button>
      ))}
      <p role="status">{said}</p>
    </div>
  );
}
