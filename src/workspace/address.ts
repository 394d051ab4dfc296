import type { Message } from "../cube/message.ts";
import { EMPTY_WORKSPACE } from "./defaults.ts";
import { decodeLink } from "./link/decode.ts";
import type { Known } from "./link/decode.ts";
import { encodeLink } from "./link/encode.ts";
import type { Weight, WorkspaceState, WorkspaceStore } from "./store.ts";
import { workIdOf } from "./workId.ts";

/** The part of a window that has to do with its address. */
export interface AddressPage {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState" | "state">;
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
 * Keeps the address and the workspace the same. A choice, and looking at another tab, becomes a step of the browser's
 * history; a small change (a slider, a title being typed) alters the present step. Back and forward restore what was:
 * the step of our own history where there is one, as that holds more than an address. The first address is not taken
 * over here: whoever makes the store has done so, and what was chosen since is written. Answers with a function that
 * lets go.
 */
export function bindAddress(store: WorkspaceStore, page: AddressPage, options: AddressOptions = {}): () => void {
  let pending: { search: string; weight: Weight } | null = null;
  let timer: number | undefined;
  let restoring = false;
  /** The workspace as the present address says it. */
  let shown = encodeLink(decodeLink(page.location.search, options.known).workspace ?? EMPTY_WORKSPACE);

  const write = () => {
    if (!pending) return;
    const { search, weight } = pending;
    pending = null;
    shown = search;
    const language = decodeLink(page.location.search).language;
    const link = [search, language && `lang=${language}`].filter(Boolean).join("&");
    const address = `${page.location.pathname}${link === "" ? "" : `?${link}`}${page.location.hash}`;
    const state = { work: store.getState().work };
    if (isStep(weight)) page.history.pushState(state, "", address);
    else page.history.replaceState(state, "", address);
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

  const follow = (state: WorkspaceState) => {
    const search = encodeLink(state.workspace);
    if (search === shown) {
      pending = null;
      return;
    }
    const weight = pending && isStep(pending.weight) ? pending.weight : (state.last?.weight ?? "choice");
    pending = { search, weight };
    if (timer === undefined) write();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (!restoring && state.workspace !== before.workspace) follow(state);
  });
  follow(store.getState());

  const restore = () => {
    forget();
    const { workspace, notices } = decodeLink(page.location.search, options.known);
    shown = encodeLink(workspace ?? EMPTY_WORKSPACE);
    const { history, goTo, open } = store.getState();
    const step = nearest(history, shown);
    restoring = true;
    if (step !== undefined) goTo(step);
    else open(workspace ?? EMPTY_WORKSPACE, workIdOf(page.history.state));
    restoring = false;
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

const isStep = (weight: Weight) => weight === "choice" || weight === "look";

/** The step nearest to the present one that has this link. */
function nearest(history: WorkspaceState["history"], link: string): number | undefined {
  const places = history.steps.flatMap((step, place) => (encodeLink(step.value.workspace) === link ? [place] : []));
  const distance = (place: number) => Math.abs(place - history.at);
  return places.reduce<number | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
}
