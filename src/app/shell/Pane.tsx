import { useCallback, useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { useWords } from "../../i18n/context.tsx";

interface PaneProps {
  readonly id: "choose" | "explain";
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A pane beside the figure; on a narrow screen the style sheet makes the same element a sheet from the bottom.
 * Escape closes it there, and focus goes back to where it came from.
 */
export function Pane({ id, title, open, onToggle, children }: PaneProps) {
  const words = useWords();
  const cameFrom = useRef<Element | null>(null);
  const close = useCallback(() => {
    onToggle(false);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, [onToggle]);
  useEffect(() => {
    if (!open) return undefined;
    cameFrom.current = document.activeElement;
    const onKey = (event: KeyboardEvent): void => {
      // Of a dialog that stands over it, Escape closes the dialog only.
      const isOurs = event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]");
      if (isOurs && window.innerWidth < 900) close();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [open, close]);

  if (!open) {
    return (
      <div className="pane-closed" style={{ gridArea: id }}>
        <button
          type="button"
          className="button plain"
          aria-expanded={false}
          aria-label={words.text("app.show-pane", { pane: title })}
          onClick={() => {
            onToggle(true);
          }}
        >
          <Icon path={id === "choose" ? ICONS.choose : ICONS.info} />
        </button>
      </div>
    );
  }
  return (
    <section className={`pane ${id}`} id={`pane-${id}`} aria-label={title}>
      <div className="pane-bar">
        <h2>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.text("app.hide-pane", { pane: title })}
          aria-expanded
          aria-controls={`pane-${id}`}
          onClick={close}
        >
          <Icon path={ICONS.close} size={16} />
        </button>
      </div>
      {children}
    </section>
  );
}
