import type { Exported } from "../../export/format.ts";
import { FORMATS } from "../../export/registry.ts";
import { useWords } from "../../i18n/context.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
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
  const { making, make, stop } = useFile();
  return (
    <Dialog title={words.text("export.heading")} closeLabel={words.text("export.close")} onClose={onClose}>
      <p className="quiet">{words.text("export.intro")}</p>
      <ul className="formats">
        {FORMATS.map((format) => (
          <li key={format.id}>
            <button
              type="button"
              className="format"
              aria-disabled={making.state === "busy"}
              onClick={() => {
                if (making.state !== "busy") make(format, exported);
              }}
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
    </Dialog>
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
