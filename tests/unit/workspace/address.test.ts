import { Window } from "happy-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addIndicator, setForm, setOptions, setTitle } from "../../../src/workspace/actions.ts";
import { bindAddress } from "../../../src/workspace/address.ts";
import type { AddressPage } from "../../../src/workspace/address.ts";
import { activeTab, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { createWorkspaceStore } from "../../../src/workspace/store.ts";

/** A page with an address and a history of its own (happy-dom has no working back and forward). */
function openPage(search: string) {
  const window = new Window({ url: `https://example.org/app/${search}#top` });
  const steps: string[] = [window.location.href];
  const writes: string[] = [];
  let at = 0;
  const go = (url: string) => window.happyDOM.setURL(new URL(url, window.location.href).href);
  const write = (how: string) => (_state: unknown, _title: string, url?: string | URL | null) => {
    writes.push(how);
    go(String(url));
    if (how === "push") steps.splice(++at, Infinity, window.location.href);
    else steps[at] = window.location.href;
  };
  const page: AddressPage = {
    get location() {
      return { search: window.location.search, pathname: window.location.pathname, hash: window.location.hash };
    },
    history: { pushState: write("push"), replaceState: write("replace"), state: null },
    addEventListener: (name, listener) => window.addEventListener(name, listener),
    removeEventListener: (name, listener) => window.removeEventListener(name, listener),
    setTimeout: (work, pause) => Number(setTimeout(work, pause)),
    clearTimeout: (timer) => clearTimeout(timer),
  };
  const back = (by = -1) => {
    at += by;
    go(steps[at] ?? "");
    window.dispatchEvent(new window.PopStateEvent("popstate"));
  };
  return { page, window, writes, steps, back };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const series = (workspace: Workspace) => activeTab(workspace).query.series.map((one) => one.indicator);

function open(search: string) {
  const opened = openPage(search);
  const store = createWorkspaceStore(decodeLink(search).workspace ?? EMPTY_WORKSPACE);
  const { act } = store.getState();
  return { ...opened, store, act, release: bindAddress(store, opened.page) };
}

describe("the address", () => {
  it("follows a choice with a step in the history", () => {
    const { act, window, writes } = open("");
    act("addIndicator", (workspace) => addIndicator(workspace, { indicator: "population" }));
    expect(window.location.href).toBe("https://example.org/app/?indicators=population#top");
    expect(writes).toEqual(["push"]);
  });

  it("keeps the language of a link and adds none of its own", () => {
    const { act, window } = open("?indicators=a&lang=en");
    act("setForm", (workspace) => setForm(workspace, "map"));
    expect(window.location.search).toBe("?indicators=a&view=map&lang=en");
  });

  it("is replaced by small changes, at most three times a second, and ends at the last one", () => {
    const { act, window, writes } = open("?indicators=a");
    for (let i = 1; i <= 50; i += 1) {
      act("setOptions", (workspace) => setOptions(workspace, { slot: i }));
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(1000);
    expect(writes.length).toBeLessThanOrEqual(5);
    expect(new Set(writes)).toEqual(new Set(["replace"]));
    expect(window.location.search).toBe("?indicators=a&options=slot:50");
  });

  it("makes a step of a choice that was followed by a small change before it was written", () => {
    const { act, writes } = open("?indicators=a");
    act("setForm", (workspace) => setForm(workspace, "map"));
    act("setForm", (workspace) => setForm(workspace, "bar"));
    act("setTitle", (workspace) => setTitle(workspace, "x"));
    vi.advanceTimersByTime(1000);
    expect(writes).toEqual(["push", "push"]);
  });

  it("restores what was when going back and forward, without writing", () => {
    const { act, store, back, writes } = open("?indicators=a");
    act("addIndicator", (workspace) => addIndicator(workspace, { indicator: "b" }));
    back();
    expect(series(store.getState().workspace)).toEqual(["a"]);
    back(1);
    vi.advanceTimersByTime(1000);
    expect(series(store.getState().workspace)).toEqual(["a", "b"]);
    expect(writes).toEqual(["push"]);
  });

  it("goes back to the start screen", () => {
    const { act, store, back } = open("");
    act("addIndicator", (workspace) => addIndicator(workspace, { indicator: "b" }));
    back();
    expect(store.getState().workspace).toEqual(EMPTY_WORKSPACE);
  });

  it("is written at once when the page is left or let go, and not after", () => {
    const { act, window, release } = open("?indicators=a");
    act("setForm", (workspace) => setForm(workspace, "map"));
    act("setForm", (workspace) => setForm(workspace, "bar"));
    window.dispatchEvent(new window.Event("pagehide"));
    expect(window.location.search).toBe("?indicators=a&view=bar");
    release();
    act("setForm", (workspace) => setForm(workspace, "map"));
    vi.advanceTimersByTime(1000);
    expect(window.location.search).toBe("?indicators=a&view=bar");
  });
});
