import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { openPreferences } from "../../../src/workspace/preferences.ts";

const NONE = { language: null, theme: null, favourite: null, introduced: false };

describe("preferences of the device", () => {
  it("are kept and found again", () => {
    const { localStorage } = new Window({ url: "https://example.org" });
    openPreferences(() => localStorage)
      .getState()
      .prefer({ favourite: "GM0344" });
    openPreferences(() => localStorage)
      .getState()
      .prefer({ theme: "dark" });
    expect(openPreferences(() => localStorage).getState()).toMatchObject({
      preferences: { language: null, theme: "dark", favourite: "GM0344" },
      kept: true,
    });
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "7",
    '{"favourite":7}',
    '{"language":"fr","theme":"<b>"}',
    '{"__proto__":{"theme":"dark"}}',
  ])("are none when the device holds %s", (text) => {
    const { localStorage } = new Window({ url: "https://example.org" });
    localStorage.setItem("meetlat.preferences", text);
    expect(openPreferences(() => localStorage).getState().preferences).toEqual(NONE);
  });

  it("keep what is right beside what is wrong", () => {
    const { localStorage } = new Window({ url: "https://example.org" });
    localStorage.setItem("meetlat.preferences", '{"language":"en","theme":"pink"}');
    expect(openPreferences(() => localStorage).getState().preferences).toEqual({ ...NONE, language: "en" });
  });

  it("live in memory when storage is refused", () => {
    const refused = () => {
      throw new Error("SecurityError");
    };
    const store = openPreferences(refused);
    store.getState().prefer({ language: "en" });
    expect(store.getState()).toMatchObject({ preferences: { ...NONE, language: "en" }, kept: false });
  });
});
