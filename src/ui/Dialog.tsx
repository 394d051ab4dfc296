import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import { ICONS } from "./icons.ts";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** As wide as a page of paper: for what has two columns. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  /** What stands in it; a button in a `<form method="dialog">` closes it, as Escape does. */
  readonly children: ReactNode;
}

/** Something over the page. The browser's own dialog keeps focus inside, gives it back, and closes on Escape. */
export function Dialog({ title, closeLabel, wide = false, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={wide ? "dialog wide" : "dialog"} aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon-button" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <Icon path={ICONS.close} />
        </button>
      </div>
      {children}
    </dialog>
  );
}
