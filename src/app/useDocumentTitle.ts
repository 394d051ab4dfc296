import { useEffect } from "react";
import { useSite } from "./site.ts";

/**
 * What the window is called while this is shown, and with it its place in the history of the browser, a bookmark and
 * the file of a print. Empty while it is not known.
 */
export function useDocumentTitle(title: string): void {
  const { name } = useSite();
  useEffect(() => {
    document.title = title === "" ? name : `${title} – ${name}`;
    return () => {
      document.title = name;
    };
  }, [title, name]);
}
