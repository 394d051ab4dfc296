import { useEffect, useState } from "react";
import type { Query } from "../analysis/query.ts";
import { useResult } from "../data/hooks.ts";
import type { ResultReading } from "../data/hooks.ts";
import { needTexts } from "../i18n/loadTexts.ts";
import type { Tab } from "../workspace/document.ts";

/**
 * The answer to the question of a tab. While a next question is on its way the answer before it stays, but never
 * that of another tab, and nothing for a tab that asks nothing.
 */
export function useTabResult(tab: Tab): ResultReading {
  const asks = tab.query.series.length > 0;
  const reading = useResult(asks ? tab.query : undefined);
  const worded = useMethodTexts(tab.query);
  const [owner, setOwner] = useState(tab.id);
  const fresh = reading.result !== undefined && !reading.stale;
  if (fresh && owner !== tab.id) setOwner(tab.id);
  if (asks && worded && (fresh || owner === tab.id)) return reading;
  const { state, problems, retry, cancel, progress } = reading;
  return { state, problems, retry, cancel, stale: false, ...(progress !== undefined && { progress }) };
}

/** Longer periods, margins, differences, filters and own formulas have texts of their own; few questions need them. */
const METHODS: ReadonlySet<string> = new Set(["by", "cumulate", "interval", "verdict", "trend", "versus"]);

function useMethodTexts(query: Query): boolean {
  const needed =
    query.formulas !== undefined ||
    query.filter !== undefined ||
    query.series.some(({ calculations }) => calculations.some(({ kind }) => METHODS.has(kind)));
  const [there, setThere] = useState(false);
  useEffect(() => {
    if (needed && !there) void needTexts("methods").then(() => setThere(true));
  }, [needed, there]);
  return there || !needed;
}
