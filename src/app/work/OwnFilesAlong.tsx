import { ownFileName } from "../../cube/ownFile.ts";
import type { OwnParts } from "../../cube/ownFile.ts";
import { useOwnFiles, useShapesAlong } from "../../data/ownHooks.ts";
import { useWords } from "../../i18n/context.tsx";

interface OwnFilesAlongProps {
  /** What the work shows, or may show, of the person's own. */
  readonly parts: OwnParts;
  readonly along: boolean;
  /** Whether a link is made of the work here too. */
  readonly link?: boolean;
  readonly onAlong: (along: boolean) => void;
}

/** That what is of one's own is not in a link, and whether it goes along in a file: only if the person says so. */
export function OwnFilesAlong({ parts, along, link = false, onAlong }: OwnFilesAlongProps) {
  const words = useWords();
  const known = useOwnFiles();
  const figures = parts.files.map((id) => known.find((one) => one.id === id)?.title ?? ownFileName(id));
  const files = [...figures, ...useShapesAlong(parts)].join(", ");
  if (files === "") return null;
  return (
    <>
      {link && figures.length > 0 && (
        <p className="notice">{words.text("own.link-without", { files: figures.join(", ") })}</p>
      )}
      <label className="check">
        <input type="checkbox" checked={along} onChange={(event) => onAlong(event.target.checked)} />
        <span>{words.text("own.take-along", { files })}</span>
      </label>
    </>
  );
}
