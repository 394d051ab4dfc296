import { useState } from "react";
import { citation } from "../../export/copy/citation.ts";
import { forWord } from "../../export/copy/forWord.ts";
import { MOST_CELLS, tableHtml, tableText } from "../../export/copy/table.ts";
import type { Exported } from "../../export/format.ts";
import { isTable } from "../../export/isTable.ts";
import { makeFile } from "../../export/makeFile.ts";
import { pngFormat } from "../../export/picture/format.ts";
import type { Book } from "../../export/protocol.ts";
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

/** Room for a figure on a page of Word. */
const ON_PAGE = { width: 640, height: 440 } as const;

/** What can be put on the clipboard in one act, for a document that is being written. */
export function CopyRow({ exported, book, settings, site }: CopyRowProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  const png = async (size: Settings["size"]): Promise<File | undefined> => {
    if (!book) return undefined;
    const made = await makeFile({
      ...{ format: pngFormat, language: words.language, book, signal: new AbortController().signal },
      settings: { ...settings, size, ground: "light" },
    });
    return "refused" in made ? undefined : made.file;
  };
  const cells = exported.result.values.length;
  const [busy, setBusy] = useState(false);
  const copy = (what: string, parts: () => Parts, table = false): void => {
    if (busy) return;
    if (table && cells > MOST_CELLS) {
      setSaid(words.text("export.copy-too-many", { count: { value: cells, decimals: 0 } }));
      return;
    }
    setBusy(true);
    setSaid(words.text("export.copying"));
    copyParts(parts())
      .then(
        () => setSaid(words.text("export.copied", { what: words.text(what) })),
        () => setSaid(words.text("export.copy-failed")),
      )
      .finally(() => setBusy(false));
  };
  const cited = (style: "apa" | "plain") => () => ({ "text/plain": citation(exported, site)[style] });
  // Of a table there is no picture beside it: it is one.
  const drawn = exported.picture !== undefined && !isTable(exported);
  const word = (): Parts => {
    const pasted = (drawn ? png(ON_PAGE) : Promise.resolve(undefined)).then(async (file) =>
      forWord(exported, file && new Uint8Array(await file.arrayBuffer()), ON_PAGE.width),
    );
    return { "text/html": pasted.then(({ html }) => html), "text/plain": pasted.then(({ text }) => text) };
  };
  const picture = (): Parts => ({
    "image/png": png(settings.size).then((file) => file ?? Promise.reject(new Error("no picture"))),
  });
  const acts: readonly (readonly [string, () => void])[] = [
    ["export.copy-word", () => copy(drawn ? "export.copied-word" : "export.copied-word-table", word, true)],
    [
      "export.copy-table",
      () =>
        copy(
          "export.copy-table",
          () => ({ "text/html": tableHtml(exported), "text/plain": tableText(exported) }),
          true,
        ),
    ],
    ["export.copy-picture", () => copy("export.copy-picture", picture)],
    [
      "export.copy-description",
      () => copy("export.copy-description", () => ({ "text/plain": `${exported.title}\n${exported.description}` })),
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
