import { useEffect, useRef } from "react";
import type { Exported } from "../../export/format.ts";
import { FORMATS } from "../../export/registry.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import type { Making } from "./useFile.ts";
import { useFile } from "./useFile.ts";
import "./export.css";

interface ExportDialogProps {
  readonly exported: Exported;
  readonly onClose: () => void;
}

/** The kinds of file that this figure can become, each with what it is good for; one click makes one. */
export function ExportDialog({ exported, onClose }: ExportDialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { making, make, stop } = useFile();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby="export-title" onClose={onClose}>
      <div className="export-head">
        <h2 id="export-title">{words.text("export.heading")}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.text("export.close")}
          onClick={() => dialog.current?.close()}
        >
          <Icon path={ICONS.close} />
        </button>
      </div>
      <p className="quiet">{words.text("export.intro")}</p>
      <ul className="formats">
        {FORMATS.map((format) => (
          <li key={format.id}>
            <button
              type="button"
              className="format"
              disabled={making.state === "busy"}
              onClick={() => make(format, exported)}
            >
              <strong>{words.localised(format.name)}</strong>
              <span>{words.localised(format.purpose)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="making">
        <p role="status">{sentence(making, words)}</p>
        {making.state === "busy" && (
          <button type="button" className="button" onClick={stop}>
            {words.text("export.cancel")}
          </button>
        )}
      </div>
    </dialog>
  );
}

function sentence(making: Making, words: Exported["words"]): string {
  switch (making.state) {
    case "idle":
      return "";
    case "busy":
      return words.text("export.making", { format: making.format.name });
    case "made":
      return words.text("export.made", { file: making.file });
    case "refused":
      return words.say(making.why);
    case "failed":
      return words.text("export.failed");
  }
}
