// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import "../../texts.ts";
import { CopyRow } from "../../../src/app/export/CopyRow.tsx";
import type { Delivery } from "../../../src/export/protocol.ts";
import { FIRST_SETTINGS } from "../../../src/export/settings.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { ONE_CELL } from "../presentations/results.ts";
import { exportedOf } from "./exported.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const words = createWords("nl");
const form = formById("line");
if (!form) throw new Error("no line");
const exported = exportedOf(ONE_CELL, { picture: { form, options: {}, theme: makeTheme(false) } });

/** Presses a button while no picture can be made, and hears what is said and what came on the clipboard. */
async function copied(delivery: Delivery, button: string): Promise<{ said: string; html: string | undefined }> {
  class Refusing extends EventTarget {
    postMessage(): void {
      queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: delivery })));
    }
    terminate(): void {
      return;
    }
  }
  let html: string | undefined;
  vi.stubGlobal("Worker", Refusing);
  vi.stubGlobal(
    "ClipboardItem",
    class {
      constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
    },
  );
  vi.spyOn(navigator.clipboard, "write").mockImplementation(async ([item]) => {
    const parts = item && "parts" in item ? (item.parts as Readonly<Record<string, Promise<Blob>>>) : {};
    const ready = await Promise.all(
      Object.entries(parts).map(async ([type, blob]) => [type, await (await blob).text()]),
    );
    html = ready.find(([type]) => type === "text/html")?.[1];
  });
  const page = document.createElement("div");
  const root = createRoot(page);
  const book = { title: "Alles", date: exported.date, figures: [], left: [], colours: {} };
  act(() => root.render(<CopyRow exported={exported} book={book} settings={FIRST_SETTINGS} site="Meetlat" />));
  const found = [...page.querySelectorAll("button")].find(({ textContent }) => textContent === words.text(button));
  await act(async () => {
    found?.click();
    await vi.waitFor(() => expect(page.querySelector('[aria-disabled="true"]')).toBeNull(), { interval: 1 });
  });
  const said = page.querySelector("[role=status]")?.textContent ?? "";
  act(() => root.unmount());
  return { said, html };
}

it("copies the table for Word when the picture cannot be made, and says why that is not there", async () => {
  const { said, html } = await copied({ made: { refused: { id: "export.no-canvas" } } }, "export.copy-word");
  expect(said).toBe(words.text("export.copied-no-picture", { why: words.text("export.no-canvas") }));
  expect(html).toContain("<table");
  expect(html).not.toContain("<img");
});

it("says why a picture is not copied, and does not blame the browser for what failed here", async () => {
  const { said } = await copied({ failed: "broken" }, "export.copy-picture");
  expect(said).toBe(words.text("export.picture-failed"));
});
