import { afterEach, describe, expect, it, vi } from "vitest";
import { canSendOn, sendOn } from "../../../../src/app/work/sendOn.ts";

const WHAT = { title: "Inwoners", url: "https://example.org/?indicators=population" };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("sending on by the sheet of the device", () => {
  it("is offered only where there is one", () => {
    vi.stubGlobal("navigator", {});
    expect(canSendOn()).toBe(false);
    vi.stubGlobal("navigator", { share: () => Promise.resolve() });
    expect(canSendOn()).toBe(true);
  });

  it("hands over what is sent; closing the sheet is no failure, a refusal is", async () => {
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { share });
    expect(await sendOn(WHAT)).toBe(true);
    expect(share).toHaveBeenCalledWith(WHAT);
    vi.stubGlobal("navigator", { share: () => Promise.reject(new DOMException("closed", "AbortError")) });
    expect(await sendOn(WHAT)).toBe(true);
    vi.stubGlobal("navigator", { share: () => Promise.reject(new DOMException("refused", "NotAllowedError")) });
    expect(await sendOn(WHAT)).toBe(false);
  });
});
