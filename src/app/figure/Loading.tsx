import { useEffect, useState } from "react";
import type { ResultReading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";

/** Shorter than this nobody needs to be told; a flicker only unsettles. */
const PATIENCE = 250;

/** Says that figures are on their way, how far they are, and lets the person stop it. */
export function Loading({ reading }: { readonly reading: ResultReading }) {
  const words = useWords();
  const busy = reading.progress !== undefined;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [busy]);
  if (!busy || !late) return null;
  return (
    <div className="loading" role="status">
      <label>
        {words.text("app.loading")} <progress max={1} value={reading.progress} />
      </label>
      <button type="button" className="button link" onClick={reading.cancel}>
        {words.text("app.cancel")}
      </button>
    </div>
  );
}
