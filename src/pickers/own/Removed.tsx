import { useWords } from "../../i18n/context.tsx";

interface RemovedProps {
  /** The file that was removed last; empty for none. */
  readonly file: string;
  readonly onRestore: () => void;
}

/** That a file was removed, and the way back. */
export function Removed({ file, onRestore }: RemovedProps) {
  const words = useWords();
  return (
    <div role="status">
      {file !== "" && (
        <p className="own-file">
          <span>{words.text("own.removed", { file })}</span>
          <button type="button" className="button" onClick={onRestore}>
            {words.text("own.restore")}
          </button>
        </p>
      )}
    </div>
  );
}
