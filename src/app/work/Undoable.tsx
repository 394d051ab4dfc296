import { useState } from "react";
import { useStore } from "zustand";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { changeWords } from "../../workspace/changes/words.ts";
import type { Names } from "../../workspace/changes/names.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";

/** After a tab was deleted: what happened and the way back, until the next step or until it is put away. */
export function Undoable({ store, names }: { readonly store: WorkspaceStore; readonly names: Names }) {
  const words = useWords();
  const { history, last, undo } = useStore(store);
  const [put, setPut] = useState(-1);
  const [before, after] = [history.steps[history.at - 1]?.value, history.steps[history.at]?.value];
  const removed = last?.name === "removeTab" && before && after && put !== history.at;
  return (
    <div role="status" className={removed ? "undoable" : "undoable none"}>
      {removed && (
        <>
          {words.say(changeWords(before.workspace, after.workspace, names))}
          <button type="button" className="button" onClick={undo}>
            {words.text("work.undo")}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.text("app.dismiss")}
            onClick={() => {
              setPut(history.at);
            }}
          >
            <Icon path={ICONS.close} size={14} />
          </button>
        </>
      )}
    </div>
  );
}
