import { useCallback, useRef } from "react";
import type { Format } from "../../export/format.ts";
import type { Book } from "../../export/protocol.ts";
import type { Settings } from "../../export/settings.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Words } from "../../i18n/words.ts";
import { fileSize } from "./fileSize.ts";
import type { Making as HowFar } from "./useFile.ts";
import { useFile } from "./useFile.ts";

interface MakingProps {
  readonly format: Format;
  readonly book: Book | undefined;
  readonly settings: Settings;
  /** It does not fit: why is said above. */
  readonly blocked: boolean;
}

/** The button that makes the file, how far that is, and how it ended. */
export function Making({ format, book, settings, blocked }: MakingProps) {
  const words = useWords();
  const { making, make, stop } = useFile();
  const busy = making.state === "busy";
  const start = useRef<HTMLButtonElement>(null);
  // The button to stop goes away when it is pressed or the file is there: who stood on it goes on from here.
  const stopRef = useCallback(
    (button: HTMLButtonElement) => () => {
      if (button === document.activeElement) start.current?.focus();
    },
    [],
  );
  // How an earlier file ended says nothing of what is chosen since.
  const isOf = !("asked" in making) || (making.asked.format === format && making.asked.settings === settings);
  const said = isOf ? sentence(making, words) : "";
  return (
    <div className="making">
      <button
        ref={start}
        type="button"
        className="button primary"
        disabled={!book || book.figures.length === 0 || blocked}
        aria-disabled={busy}
        onClick={() => {
          if (book && !busy) make({ format, language: words.language, book, settings });
        }}
      >
        {words.text("export.make")}
      </button>
      {busy && <progress max={1} value={making.done} aria-label={said} />}
      <p role="status">{said}</p>
      {busy && (
        <button ref={stopRef} type="button" className="button" onClick={stop}>
          {words.text("export.cancel")}
        </button>
      )}
    </div>
  );
}

function sentence(making: HowFar, words: Words): string {
  switch (making.state) {
    case "idle":
      return "";
    case "busy":
      return words.text("export.making", { format: making.format.name });
    case "made":
      return words.text("export.made", { file: making.file, size: fileSize(making.size, words) });
    case "refused":
      return words.say(making.why);
    case "failed":
      return words.text("export.failed");
  }
}
