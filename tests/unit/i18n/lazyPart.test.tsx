// @vitest-environment happy-dom
import { Suspense, act } from "react";
import { describe, expect, it, vi } from "vitest";
import { lazyPart } from "../../../src/i18n/lazyPart.tsx";
import { hosted } from "../hosted.ts";

const { host, render } = hosted();
const Part = ({ name }: { readonly name: string }) => <b>{name}</b>;

/** A part of which the file comes from the `works`-th time on; the rest of the page stands beside it. */
async function show(works: number): Promise<void> {
  let asked = 0;
  const Late = lazyPart(async () => {
    asked += 1;
    await Promise.resolve();
    if (asked < works) throw new Error("Failed to fetch");
    return { default: Part };
  });
  await act(async () => {
    render(
      <>
        <i>work</i>
        <Suspense>
          <Late name="pane" />
        </Suspense>
      </>,
    );
    await vi.dynamicImportSettled();
  });
}

const buttons = () => [...host.querySelectorAll("button")];
const press = () =>
  act(async () => {
    buttons()[0]?.click();
    await vi.dynamicImportSettled();
  });

describe("a part of the page whose file does not come", () => {
  it("is asked once more by itself", async () => {
    await show(2);
    expect(host.textContent).toBe("workpane");
  });

  it("says so, leaves the rest, offers the page anew, and comes when it is asked again", async () => {
    await show(5);
    expect(host.querySelector("i")?.textContent).toBe("work");
    expect(host.querySelector("[role=alert]")?.textContent).toContain("niet worden gelezen");
    expect(buttons().map(({ textContent }) => textContent)).toEqual(["Probeer opnieuw", "Opnieuw laden"]);
    await press();
    await press();
    expect(host.textContent).toContain("niet worden gelezen");
    await press();
    expect(host.textContent).toBe("workpane");
  });

  it("comes by itself when the network is back", async () => {
    await show(3);
    expect(host.querySelector("[role=alert]")).not.toBeNull();
    await act(async () => {
      window.dispatchEvent(new Event("online"));
      await vi.dynamicImportSettled();
    });
    expect(host.textContent).toBe("workpane");
  });
});
