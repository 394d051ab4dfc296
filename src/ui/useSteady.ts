import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * A deed that stays the same function for as long as its component stands, and does what the newest one does: for
 * what is drawn at a cost, and need not be drawn anew because somebody else's buttons now mean something else. Not to
 * be called while drawing.
 */
export function useSteady<Arguments extends readonly unknown[]>(
  deed: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const newest = useRef(deed);
  useLayoutEffect(() => {
    newest.current = deed;
  });
  return useCallback((...given: Arguments) => {
    newest.current(...given);
  }, []);
}
