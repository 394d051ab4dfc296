import { startTransition, useEffect, useState } from "react";

/**
 * True from the moment that the first question was answered or failed, a turn later: what is drawn beside the
 * figure, long lists to choose from, does not stand in its way.
 */
export function useFigureFirst(waiting: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (waiting || drawn) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setDrawn(true);
      });
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting, drawn]);
  return drawn;
}
