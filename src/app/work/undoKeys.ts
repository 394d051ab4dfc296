interface UndoDeeds {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Cmd on a Mac). Not in a text field, where these keys take back what was typed, and
 * not under a dialog. Answers with a function that lets go.
 */
export function onUndoKeys(page: Document, { undo, redo }: UndoDeeds): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const deed = key === "y" && !event.shiftKey ? redo : key !== "z" ? undefined : event.shiftKey ? redo : undo;
    if (!deed || isTyping(event.target) || page.querySelector("dialog[open]")) return;
    event.preventDefault();
    deed();
  };
  page.addEventListener("keydown", onKey);
  return () => {
    page.removeEventListener("keydown", onKey);
  };
}

const NOT_TYPED = new Set(["checkbox", "radio", "range", "button", "submit", "color", "file"]);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
