import type { Config } from "../config.ts";
import type { Around } from "./gather.ts";

/** What the figures share at this moment. */
export function aroundOf(
  known: Omit<Around, "page" | "here" | "store" | "date">,
  { stores }: Pick<Config, "stores">,
): Around {
  return {
    ...known,
    page: new URL(".", document.baseURI).href,
    here: window.location.href,
    store: new URL(stores[0] ?? "store/", document.baseURI).href,
    date: new Date().toISOString().slice(0, 10),
  };
}
