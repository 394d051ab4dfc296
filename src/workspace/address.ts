import type { Message } from "../cube/message.ts";
import { EMPTY_WORKSPACE } from "./defaults.ts";
import { decodeLink } from "./link/decode.ts";
import type { Known } from "./link/decode.ts";
import { encodeLink } from "./link/encode.ts";
import type { Weight, WorkspaceStore } from "./store.ts";

/** The part of a window that has to do with its address. */
export interface AddressPage {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly addEventListener: (name: "popstate" | "pagehide", listener: () => void) => void;
  readonly removeEventListener: (name: "popstate" | "pagehide", listener: () => void) => void;
  readonly setTimeout: (work: () => void, pause: number) => number;
  readonly clearTimeout: (timer: number | undefined) => void;
}

export interface AddressOptions {
  readonly known?: Known;
  /** What could not be read when going back or forward. */
  readonly onNotices?: (notices: readonly Message[]) => void;
}

/** Browsers refuse an address that changes too often; three times a second is safe everywhere. */
const PAUSE = 334;

/**
 * Keeps the address and the workspace the same. A choice becomes a step of the browser's history, a small change
 * (a slider, a title being typed) alters the present step; back and forward restore what was. The first address is
 * not read here: whoever makes the store has done so. Answers with a function that lets go.
 */
export function bindAddress(store: WorkspaceStore, page: AddressPage, options: AddressOptions = {}): () => void {
  let pending: { search: string; weight: Weight } | null = null;
  let timer: number | undefined;
  let restoring = false;
  /** The workspace as the present address says it. */
  let shown = encodeLink(store.getState().workspace);

  const write = () => {
    if (!pending) return;
    const { search, weight } = pending;
    pending = null;
    shown = search;
    const language = decodeLink(page.location.search).language;
    const link = [search, language && `lang=${language}`].filter(Boolean).join("&");
    const address = `${page.location.pathname}${link === "" ? "" : `?${link}`}${page.location.hash}`;
    if (weight === "choice") page.history.pushState(null, "", address);
    else page.history.replaceState(null, "", address);
    timer = page.setTimeout(() => {
      timer = undefined;
      write();
    }, PAUSE);
  };

  const forget = () => {
    pending = null;
    page.clearTimeout(timer);
    timer = undefined;
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (restoring || state.workspace === before.workspace) return;
    const search = encodeLink(state.workspace);
    if (search === shown) {
      pending = null;
      return;
    }
    const weight = pending?.weight === "choice" ? "choice" : (state.last?.weight ?? "choice");
    pending = { search, weight };
    if (timer === undefined) write();
  });

  const restore = () => {
    forget();
    const { workspace, notices } = decodeLink(page.location.search, options.known);
    restoring = true;
    store.setState({ workspace: workspace ?? EMPTY_WORKSPACE, last: null });
    restoring = false;
    shown = encodeLink(store.getState().workspace);
    options.onNotices?.(notices);
  };

  page.addEventListener("popstate", restore);
  page.addEventListener("pagehide", write);
  return () => {
    write();
    forget();
    unsubscribe();
    page.removeEventListener("popstate", restore);
    page.removeEventListener("pagehide", write);
  };
}
