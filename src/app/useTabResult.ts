import { useState } from "react";
import { useResult } from "../data/hooks.ts";
import type { ResultReading } from "../data/hooks.ts";
import type { Tab } from "../workspace/document.ts";

/**
 * The answer to the question of a tab. While a next question is on its way the answer before it stays, but never
 * that of another tab, and nothing for a tab that asks nothing.
 */
export function useTabResult(tab: Tab): ResultReading {
  const asks = tab.query.series.length > 0;
  const reading = useResult(asks ? tab.query : undefined);
  const [owner, setOwner] = useState(tab.id);
  const fresh = reading.result !== undefined && !reading.stale;
  if (fresh && owner !== tab.id) setOwner(tab.id);
  const { result: _, ...without } = reading;
  return asks && (fresh || owner === tab.id) ? reading : { ...without, stale: false };
}
