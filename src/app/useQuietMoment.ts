import { useEffect, useState } from "react";

const PAUSE = 300;
/** A page that never stops reading is quiet enough after this many pauses. */
const PATIENCE = 20;

/**
 * True from the first moment that the page has nothing better to do: for what may come in after the first figure.
 * `isReading` says whether anything is still waited for.
 */
export function useQuietMoment(isReading: () => boolean): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    let pauses = 0;
    const timer = setInterval(() => {
      pauses += 1;
      if (isReading() && pauses < PATIENCE) return;
      clearInterval(timer);
      if ("requestIdleCallback" in window) requestIdleCallback(() => setQuiet(true), { timeout: 1_000 });
      else setQuiet(true);
    }, PAUSE);
    return () => {
      clearInterval(timer);
    };
  }, [isReading]);
  return quiet;
}
