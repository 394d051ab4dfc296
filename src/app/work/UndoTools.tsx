import { useEffect } from "react";
import { useStore } from "zustand";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import type { Words } from "../../i18n/words.ts";
import type { History } from "../../workspace/history.ts";
import { changeWords } from "../../workspace/changes/words.ts";
import type { Names } from "../../workspace/changes/names.ts";
import type { Present, WorkspaceStore } from "../../workspace/store.ts";
import { Menu } from "./Menu.tsx";
import { onUndoKeys } from "./undoKeys.ts";
import { useNames } from "./useNames.ts";
import "./work.css";

/** Undo, redo, and the list of steps to go back to; each step said in words. */
export function UndoTools({ store }: { readonly store: WorkspaceStore }) {
  const words = useWords();
  const names = useNames();
  const { history, undo, redo, goTo } = useStore(store);
  useEffect(() => onUndoKeys(document, { undo, redo }), [undo, redo]);
  const what = (step: number) => stepWords(history, step, names, words);
  const back = history.at > 0 ? words.text("work.undo-what", { what: what(history.at) }) : words.text("work.undo");
  const ahead = history.at < history.steps.length - 1;
  const forth = ahead ? words.text("work.redo-what", { what: what(history.at + 1) }) : words.text("work.redo");
  return (
    <div className="undo-tools" role="group" aria-label={words.text("work.undo")}>
      <button
        type="button"
        className="icon-button"
        aria-label={back}
        title={`${back} (Ctrl+Z)`}
        disabled={history.at === 0}
        onClick={undo}
      >
        <Icon path={ICONS.undo} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={forth}
        title={`${forth} (Ctrl+Y)`}
        disabled={!ahead}
        onClick={redo}
      >
        <Icon path={ICONS.redo} />
      </button>
      <Menu
        label={words.text("work.steps")}
        face={<Icon path={ICONS.down} size={14} />}
        disabled={history.steps.length < 2}
      >
        <ol className="steps" reversed>
          {history.steps
            .map((_, step) => (
              <li key={step}>
                <button
                  type="button"
                  data-closes
                  aria-current={step === history.at ? "step" : undefined}
                  className={step > history.at ? "undone" : undefined}
                  onClick={() => {
                    goTo(step);
                  }}
                >
                  {step > history.at ? words.text("work.steps-undone", { what: what(step) }) : what(step)}
                </button>
              </li>
            ))
            .reverse()}
        </ol>
      </Menu>
    </div>
  );
}

function stepWords(history: History<Present>, step: number, names: Names, words: Words): string {
  const [before, after] = [history.steps[step - 1]?.value, history.steps[step]?.value];
  if (!before || !after) return words.text("work.steps-begin");
  if (before.work !== after.work) return words.text("work.did-open");
  return words.say(changeWords(before.workspace, after.workspace, names));
}
