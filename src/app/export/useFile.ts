import { useCallback, useEffect, useRef, useState } from "react";
import type { Message } from "../../cube/message.ts";
import type { Format } from "../../export/format.ts";
import { makeFile } from "../../export/makeFile.ts";
import type { Asked } from "../../export/makeFile.ts";

/** How far the making of a file is. */
export type Making =
  | { readonly state: "idle" }
  | { readonly state: "busy"; readonly format: Format; readonly done: number }
  | ({ readonly asked: Order } & Ended);

type Ended =
  | { readonly state: "made"; readonly file: string; readonly size: number }
  | { readonly state: "refused"; readonly why: Message }
  | { readonly state: "failed" };

/** What was asked to be made. */
type Order = Omit<Asked, "signal" | "onProgress">;

/** Makes one file at a time and hands it to the browser to keep. Closing the dialog takes it back. */
export function useFile(): {
  readonly making: Making;
  readonly make: (asked: Order) => void;
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
  const make = useCallback((asked: Order) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const tell = (outcome: Making): void => {
      if (running.current === controller) setMaking(outcome);
    };
    const { format } = asked;
    tell({ state: "busy", format, done: 0 });
    const onProgress = (done: number): void => tell({ state: "busy", format, done });
    void seen()
      .then(() => makeFile({ ...asked, onProgress, signal: controller.signal }))
      .then((made): Ended => {
        if ("refused" in made) return { state: "refused", why: made.refused };
        keep(made.file);
        return { state: "made", file: made.file.name, size: made.file.size };
      })
      .catch((): Ended => ({ state: "failed" }))
      .then((ended) => tell({ asked, ...ended }));
  }, []);
  return { making, make, stop };
}

/** Done when the page shows that it is busy: a worker that starts takes the processor from that. */
const seen = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page that is not looked at is not painted.
    setTimeout(resolve, 100);
  });

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
