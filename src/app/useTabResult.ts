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
  if (asks && (fresh || owner === tab.id)) return reading;
  const { state, problems, retry, cancel, progress } = reading;
  return { state, problems, retry, cancel, stale: false, ...(progress !== undefined && { progress }) };
}
