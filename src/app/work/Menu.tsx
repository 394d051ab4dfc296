import { useId, useRef } from "react";
import type { ReactNode } from "react";

interface MenuProps {
  /** What the button is called, also to a screen reader. */
  readonly label: string;
  /** What stands on the button. */
  readonly face: ReactNode;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A button with a small panel under it. The browser closes it on Escape, a click elsewhere, or when focus leaves. */
export function Menu({ label, face, disabled = false, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = (): void => {
    const [from, to] = [button.current, panel.current];
    if (!from || !to) return;
    const { left, bottom } = from.getBoundingClientRect();
    to.style.top = `${bottom + 4}px`;
    to.style.left = `${Math.max(8, Math.min(left, window.innerWidth - to.offsetWidth - 8))}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={label}
        title={label}
        disabled={disabled}
        popoverTarget={id}
      >
        {face}
      </button>
      {/* The click is that of a button inside, by mouse or key; the panel only hears that something was chosen. */}
      <div
        ref={panel}
        id={id}
        className="menu"
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={place}
        onClickCapture={(event) => {
          if (event.target instanceof Element && event.target.closest("button[data-closes]")) {
            panel.current?.hidePopover();
            button.current?.focus();
          }
        }}
      >
        {children}
      </div>
    </>
  );
}
