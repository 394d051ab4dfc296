import { startTransition, useEffect, useState } from "react";

/**
 * True from the moment that nothing is waited for any more, the answer to the first question or the borders for it, a
 * turn later: what is drawn beside the figure, long lists to choose from, does not stand in its way.
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
