import { useEffect, useState } from "react";

/** True from the first moment that the page has nothing better to do: for what may come in after the first figure. */
export function useQuietMoment(): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      if ("requestIdleCallback" in window) requestIdleCallback(() => setQuiet(true), { timeout: 1_000 });
      else setQuiet(true);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return quiet;
}
