// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { Pane } from "../../../../src/app/shell/Pane.tsx";
import { WordsProvider } from "../../../../src/i18n/context.tsx";
import { createWords } from "../../../../src/i18n/createWords.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

it("on a narrow screen Escape closes the sheet, and of a dialog that stands over it only that", () => {
  vi.stubGlobal("innerWidth", 390);
  const toggled = vi.fn();
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  act(() =>
    root.render(
      <WordsProvider value={createWords("nl")}>
        <Pane id="choose" title="Kiezen" open onToggle={toggled}>
          <dialog>
            <button type="button">Voeg toe</button>
          </dialog>
        </Pane>
      </WordsProvider>,
    ),
  );
  const escape = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  const dialog = host.querySelector("dialog");
  dialog?.setAttribute("open", "");
  escape();
  expect(toggled).not.toHaveBeenCalled();
  dialog?.removeAttribute("open");
  escape();
  expect(toggled).toHaveBeenCalledWith(false);
  act(() => root.unmount());
});
