import { useCallback, useRef } from "react";

/** Letters typed within this time of one another belong to one name. */
const TOGETHER = 900;

/** Remembers the letters of the last moments: each call adds one and gives them all. */
export function useTyped(): (key: string) => string {
  const last = useRef({ text: "", at: 0 });
  return useCallback((key: string) => {
    if (key.length > 1) return "";
    const now = performance.now();
    const text = now - last.current.at < TOGETHER ? last.current.text + key : key;
    last.current = { text, at: now };
    return text;
  }, []);
}
