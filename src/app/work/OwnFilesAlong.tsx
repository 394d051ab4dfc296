import { ownFileName } from "../../cube/ownFile.ts";
import { useOwnFiles } from "../../data/ownHooks.ts";
import { useWords } from "../../i18n/context.tsx";

interface OwnFilesAlongProps {
  /** The own files of which the work shows figures. */
  readonly own: readonly string[];
  readonly along: boolean;
  /** Whether a link is made of the work here too. */
  readonly link?: boolean;
  readonly onAlong: (along: boolean) => void;
}

/** That the figures of own files are not in a link, and whether they go along in a file: only if the person says so. */
export function OwnFilesAlong({ own, along, link = false, onAlong }: OwnFilesAlongProps) {
  const words = useWords();
  const known = useOwnFiles();
  const files = own.map((id) => known.find((one) => one.id === id)?.title ?? ownFileName(id)).join(", ");
  return (
    <>
      {link && <p className="notice">{words.text("own.link-without", { files })}</p>}
      <label className="check">
        <input type="checkbox" checked={along} onChange={(event) => onAlong(event.target.checked)} />
        <span>{words.text("own.take-along", { files })}</span>
      </label>
    </>
  );
}
