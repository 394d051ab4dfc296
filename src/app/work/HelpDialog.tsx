import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { AllowedHosts } from "./AllowedHosts.tsx";
import { Steps } from "./Introduction.tsx";
import "../../ui/dialog.css";
import "./work.css";

/** Keys and what they do; none is a single letter, which screen readers keep for themselves, but `/` in our own field. */
const KEYS = [
  ["/", "work.key-search"],
  ["Ctrl + Z", "work.key-undo"],
  ["Ctrl + Shift + Z, Ctrl + Y", "work.key-redo"],
  ["← →, Enter", "work.key-tabs"],
  ["Ctrl + Shift + ← →", "work.key-move"],
  ["F2", "work.key-rename"],
  ["F2, Enter", "work.key-explain"],
  ["Delete", "work.key-delete"],
  ["Esc", "work.key-escape"],
] as const;

/** How it works, in three steps, every key, what is kept secret, and which sites may be asked. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog work-dialog" aria-labelledby="help-title" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="help-title">{words.text("work.help")}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.text("work.close")}
          onClick={() => dialog.current?.close()}
        >
          <Icon path={ICONS.close} />
        </button>
      </div>
      <Steps />
      <h3>{words.text("work.keys")}</h3>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words.text(what)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.text("work.secret")}</h3>
      <p>{words.text("work.secret-how")}</p>
      <AllowedHosts />
    </dialog>
  );
}
