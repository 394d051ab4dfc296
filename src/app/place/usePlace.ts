import { useCallback, useEffect, useState } from "react";

/** Code of the municipality whose page is asked for; empty for the page before one is chosen, null for no such page. */
export type PlaceCode = string | null;

/**
 * The page of a municipality, as the address says it (`?place=GM0344`): a part of the page, not of the document. Back
 * and forward step through it; whatever else is opened leaves it.
 */
export function usePlace(): readonly [PlaceCode, (code: PlaceCode) => void] {
  const [place, setPlace] = useState(asked);
  useEffect(() => {
    const follow = () => setPlace(asked());
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const go = useCallback((code: PlaceCode) => {
    setPlace(code);
    if (code === null) return;
    const before = new URLSearchParams(window.location.search).get("lang");
    const search = new URLSearchParams({ place: code, ...(before !== null && { lang: before }) });
    window.history.pushState(window.history.state, "", `${window.location.pathname}?${search.toString()}`);
  }, []);
  return [place, go];
}

function asked(): PlaceCode {
  return new URLSearchParams(window.location.search).get("place");
}
