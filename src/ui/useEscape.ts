import { useEffect } from "react";
import type { RefObject } from "react";

/** Escape, pressed while the focus is inside an element, closes it and nothing around it. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inside = element.current?.contains(document.activeElement) ?? false;
      if (event.key !== "Escape" || event.defaultPrevented || !inside) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("keydown", onKey, true);
    };
  }, [element, onEscape]);
}
