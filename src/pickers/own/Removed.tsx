import { useWords } from "../../i18n/context.tsx";

interface RemovedProps {
  /** The file that was removed or replaced last; empty for none. */
  readonly file: string;
  readonly how?: "removed" | "replaced";
  readonly onRestore: () => void;
}

/** That a file was removed, or took the place of another, and the way back. */
export function Removed({ file, how = "removed", onRestore }: RemovedProps) {
  const words = useWords();
  return (
    <div role="status">
      {file !== "" && (
        <p className="own-file">
          <span>{words.text(`own.${how}`, { file })}</span>
          <button type="button" className="button" onClick={onRestore}>
            {words.text("own.restore")}
          </button>
        </p>
      )}
    </div>
  );
}
