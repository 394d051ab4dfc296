import { Suspense } from "react";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { UndoTools } from "../later.ts";

interface WorkToolsProps {
  readonly store: WorkspaceStore;
  /** Whether there is anything to take back. */
  readonly undo: boolean;
  /** Whether what keeps the work has come in. */
  readonly keeps: boolean;
  readonly onMine: () => void;
  readonly onHelp: () => void;
}

/** What comes into the header after the picture: undo and redo, my work, and help. */
export function WorkTools({ store, undo, keeps, onMine, onHelp }: WorkToolsProps) {
  const words = useWords();
  return (
    <Suspense fallback={<div className="undo-room" />}>
      {undo && <UndoTools store={store} />}
      {keeps && (
        <>
          <button type="button" className="button plain" aria-label={words.text("work.mine")} onClick={onMine}>
            <Icon path={ICONS.keep} />
            <span className="words">{words.text("work.mine")}</span>
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.text("work.help")}
            title={words.text("work.help")}
            onClick={onHelp}
          >
            <Icon path={ICONS.help} />
          </button>
        </>
      )}
    </Suspense>
  );
}
