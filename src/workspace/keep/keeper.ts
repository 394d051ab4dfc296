import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { EMPTY_WORKSPACE } from "../defaults.ts";
import type { Workspace } from "../document.ts";
import { encodeLink } from "../link/encode.ts";
import type { Present, WorkspaceStore } from "../store.ts";
import { newWorkId } from "../workId.ts";
import { copyBeside, sweep } from "./beside.ts";
import { DeviceRefuses } from "./database.ts";
import type { Refusal } from "./database.ts";
import { bindMemory } from "./memory.ts";
import type { Memory } from "./memory.ts";
import { keepWork, listWorks, readWork } from "./shelf.ts";
import { forgetUnwritten, leaveBehind, readUnwritten } from "./unwritten.ts";
import type { Unwritten } from "./unwritten.ts";
import type { KeptWork } from "./shelf.ts";

/** How it stands with keeping the present work. */
export type Keeping =
  /** Nothing of it has been kept yet: a link that was opened, or nothing has been done. */
  | { readonly state: "new" }
  | { readonly state: "kept"; readonly saved: number }
  | { readonly state: "failed"; readonly why: Refusal }
  /** Another window has written this work since. Nothing is kept here until the person chooses. */
  | { readonly state: "conflict" };

export interface KeeperState {
  readonly keeping: Keeping;
  /** Own work to go back to while a link is shown that is not own work. */
  readonly mine: KeptWork | null;
  /** All that is kept; null until it has been read. Read anew after each change of the list. */
  readonly works: readonly KeptWork[] | null;
}

export interface Keeper extends StoreApi<KeeperState> {
  /** Keeps the present work now, as it is. */
  readonly keep: () => Promise<void>;
  /** Goes to a kept piece of work. */
  readonly openWork: (work: KeptWork) => void;
  /** Makes a copy of a kept piece of work under another name, with the figures it was kept with, and goes to it. */
  readonly copyWork: (work: KeptWork, title: string) => Promise<void>;
  /** After a conflict: goes on with what stands here, as a work of its own. */
  readonly goOnAsCopy: () => Promise<void>;
  /** After a conflict: shows what the other window kept. */
  readonly takeOther: () => Promise<void>;
  /** Reads the list of what is kept. */
  readonly refresh: () => Promise<void>;
  /** What the figures of the present work were. */
  readonly memory: Memory;
  readonly release: () => void;
}

/** The part of a window that keeping needs. */
export interface KeeperPage {
  readonly addEventListener: (name: "pagehide", listener: () => void) => void;
  readonly removeEventListener: (name: "pagehide", listener: () => void) => void;
}

const CHANNEL = "meetlat.works";
const PAUSE = 400;

/**
 * Keeps what a person does on the device, by itself: a work is written shortly after each change of it, in one
 * transaction, and at once when the page is left. A link that is only looked at is not kept. Every write names the
 * revision it follows, so two windows on one work never overwrite each other: the second is told.
 */
export function bindKeeper(store: WorkspaceStore, page: KeeperPage, now: () => number = Date.now): Keeper {
  const state = createStore<KeeperState>()(() => ({ keeping: { state: "new" }, mine: null, works: null }));
  const seen = new Map<string, number>();
  const conflicts = new Set<string>();
  const channel = new BroadcastChannel(CHANNEL);
  const memory = bindMemory(store);
  let pending: Present | null = null;
  /** What is being written. */
  let busy: Present | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  const isPresent = (work: string) => store.getState().work === work;
  const tell = (work: string, keeping: Keeping) => {
    if (isPresent(work)) state.setState({ keeping });
  };

  const write = async ({ work, workspace }: Present): Promise<void> => {
    if (conflicts.has(work)) return;
    busy = { work, workspace };
    try {
      const saved = now();
      const revision = await keepWork(work, workspace, seen.get(work) ?? 0, saved);
      if (revision === "conflict") {
        conflicts.add(work);
        tell(work, { state: "conflict" });
        return;
      }
      seen.set(work, revision);
      busy = null;
      forgetUnwritten(work);
      channel.postMessage({ work, revision });
      tell(work, { state: "kept", saved });
      if (isPresent(work)) state.setState({ mine: null });
    } catch (error) {
      tell(work, { state: "failed", why: error instanceof DeviceRefuses ? error.why : "refused" });
    }
  };

  /** Writes what waits; one write at a time, in order. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const present = pending;
    pending = null;
    if (present) writing = writing.then(() => write(present));
    return writing;
  };

  const plan = (present: Present) => {
    if (pending && pending.work !== present.work) void flush();
    pending = present;
    timer ??= setTimeout(() => void flush(), PAUSE);
  };

  const arrive = (present: Present) => {
    const keeping: Keeping = conflicts.has(present.work)
      ? { state: "conflict" }
      : seen.has(present.work)
        ? { state: "kept", saved: now() }
        : { state: "new" };
    state.setState({ keeping });
  };

  const unsubscribe = store.subscribe((after, before) => {
    if (after.workspace === before.workspace && after.work === before.work) return;
    if (after.work !== before.work) {
      void flush().then(refresh);
      arrive(after);
    } else if (after.last?.weight !== "correction" && after.workspace !== EMPTY_WORKSPACE) plan(after);
  });

  const refresh = async (): Promise<void> => {
    try {
      state.setState({ works: await listWorks() });
    } catch (error) {
      state.setState({ works: [] });
      tell(store.getState().work, { state: "failed", why: error instanceof DeviceRefuses ? error.why : "refused" });
    }
  };

  const openWork = (work: KeptWork) => {
    seen.set(work.id, work.revision);
    conflicts.delete(work.id);
    store.getState().open(work.workspace, work.id);
    state.setState({ mine: null, keeping: { state: "kept", saved: work.saved } });
  };

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const { work, revision } = readNews(data);
    if (work === undefined || (seen.get(work) ?? revision) >= revision) return;
    conflicts.add(work);
    tell(work, { state: "conflict" });
  };
  const onLeave = () => {
    const last = pending ?? busy;
    if (last && !conflicts.has(last.work)) leaveBehind({ ...last, seen: seen.get(last.work) ?? 0 });
    void flush();
  };
  page.addEventListener("pagehide", onLeave);

  /** Writes what a page before this one had no time for; beside what another window has written since. */
  const recover = async (left: Unwritten): Promise<void> => {
    const kept = await readWork(left.work);
    if (!kept || JSON.stringify(kept.workspace) !== JSON.stringify(left.workspace)) {
      const written = await keepWork(left.work, left.workspace, left.seen, now());
      if (written === "conflict") await keepWork(newWorkId(), left.workspace, 0, now());
    }
    forgetUnwritten(left.work);
  };

  const begin = async (): Promise<void> => {
    for (const left of readUnwritten()) await recover(left).catch(() => undefined);
    await refresh();
    const { works } = state.getState();
    if (works && works.length > 0) await sweep([...works, { id: store.getState().work }]).catch(() => undefined);
    const { work, workspace, history } = store.getState();
    if (!works || workspace === EMPTY_WORKSPACE) return;
    if (history.steps.length > 1) {
      plan({ work, workspace });
      return;
    }
    const same = sameWork(works, work, workspace);
    if (same) {
      // What a link does not carry comes from the device.
      seen.set(same.id, same.revision);
      store.getState().adopt(same.workspace, same.id);
      memory.recall();
      state.setState({ keeping: { state: "kept", saved: same.saved } });
    } else if (works.some((one) => one.id === work)) {
      // Own work, but not as it was kept: a step back in the browser after a crash, or another window went on. Apart.
      const apart = newWorkId();
      await copyBeside(work, apart).catch(() => undefined);
      store.getState().adopt(store.getState().workspace, apart);
      plan(store.getState());
    } else state.setState({ mine: works[0] ?? null });
  };
  void begin();

  const keep = (): Promise<void> => {
    const { work, workspace } = store.getState();
    if (workspace !== EMPTY_WORKSPACE) pending = { work, workspace };
    return flush().then(refresh);
  };

  /** What stands beside it goes first, so that it is there when the copy is opened; without room for it, the work alone. */
  const goToCopy = async (from: string, workspaceOf: () => Workspace): Promise<void> => {
    const copy = newWorkId();
    await copyBeside(from, copy).catch(() => undefined);
    store.getState().open(workspaceOf(), copy);
    await keep();
  };

  return Object.assign(state, {
    keep,
    openWork,
    copyWork: ({ id, workspace }: KeptWork, title: string) => goToCopy(id, () => ({ ...workspace, title })),
    goOnAsCopy: () => goToCopy(store.getState().work, () => store.getState().workspace),
    takeOther: async () => {
      const other = await readWork(store.getState().work).catch(() => undefined);
      if (other) openWork(other);
    },
    refresh,
    memory,
    release: () => {
      void flush();
      unsubscribe();
      memory.release();
      channel.close();
      page.removeEventListener("pagehide", onLeave);
    },
  });
}

/** The kept work that the page already shows: known by its id, else by having the very same link. */
function sameWork(works: readonly KeptWork[], id: string, workspace: Workspace): KeptWork | undefined {
  const link = encodeLink(workspace);
  const alike = works.filter((work) => encodeLink(work.workspace) === link);
  return alike.find((work) => work.id === id) ?? alike[0];
}

function readNews(data: unknown): { readonly work?: string; readonly revision: number } {
  const known = typeof data === "object" && data !== null && "work" in data && "revision" in data;
  if (!known || typeof data.work !== "string" || typeof data.revision !== "number") return { revision: 0 };
  return { work: data.work, revision: data.revision };
}
