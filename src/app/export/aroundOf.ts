import { encodeLink } from "../../workspace/link/encode.ts";
import type { Config } from "../config.ts";
import type { Around } from "./gather.ts";

/** What the figures share at this moment. */
export function aroundOf(
  known: Omit<Around, "page" | "here" | "store" | "date">,
  { stores }: Pick<Config, "stores">,
): Around {
  const page = new URL(".", document.baseURI).href;
  const { href, search } = window.location;
  return {
    ...known,
    page,
    // Of a figure in the page of somebody else: where it stands in the workbench.
    here: new URLSearchParams(search).has("embed") ? `${page}?${encodeLink(known.workspace)}` : href,
    store: new URL(stores[0] ?? "store/", document.baseURI).href,
    date: new Date().toISOString().slice(0, 10),
  };
}
