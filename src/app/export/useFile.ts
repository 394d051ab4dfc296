import { useCallback, useEffect, useRef, useState } from "react";
import type { Message } from "../../cube/message.ts";
import type { Exported, Format } from "../../export/format.ts";
import { makeFile } from "../../export/makeFile.ts";

/** How far the making of a file is. */
export type Making =
  | { readonly state: "idle" }
  | { readonly state: "busy"; readonly format: Format }
  | { readonly state: "made"; readonly file: string }
  | { readonly state: "refused"; readonly why: Message }
  | { readonly state: "failed" };

/** Makes one file at a time and hands it to the browser to keep. Closing the dialog takes it back. */
export function useFile(): {
  readonly making: Making;
  readonly make: (format: Format, exported: Exported) => void;
  readonly stop: () => void;
} {
  const [making, setMaking] = useState<Making>({ state: "idle" });
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setMaking({ state: "idle" });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  const make = useCallback((format: Format, exported: Exported) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setMaking({ state: "busy", format });
    void makeFile(format, exported, controller.signal)
      .then((made): Making => {
        if ("refused" in made) return { state: "refused", why: made.refused };
        keep(made);
        return { state: "made", file: made.name };
      })
      .catch((): Making => ({ state: "failed" }))
      .then((outcome) => {
        if (running.current === controller) setMaking(outcome);
      });
  }, []);
  return { making, make, stop };
}

/** As a click on a link to the file would. */
function keep(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken the file over once the click is dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
