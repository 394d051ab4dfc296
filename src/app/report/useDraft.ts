import { useCallback, useEffect, useRef } from "react";
import { forgetDraft, keepDraft, readDraft } from "../../workspace/keep/drafts.ts";
import type { Draft } from "../../workspace/keep/drafts.ts";
import { workIdOf } from "../../workspace/workId.ts";

/** What is typed is kept this long after the last key, in ms: soon enough to lose no more than a word. */
const PAUSE = 250;

/**
 * Keeps on the device what is being written in the report of a work, and brings back what a page before this one was
 * writing. A device that keeps nothing has said so already.
 */
export function useDraft(work: string, onBack: (draft: Draft) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const bringBack = useRef(onBack);
  useEffect(() => {
    bringBack.current = onBack;
  });
  useEffect(() => {
    let current = true;
    readDraft(work).then(
      (draft) => {
        if (draft && current) bringBack.current(draft);
      },
      () => undefined,
    );
    return () => {
      current = false;
      clearTimeout(timer.current);
    };
  }, [work]);
  const keep = useCallback(
    (draft: Omit<Draft, "id">) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        // The next page knows the work by it, also when it is a link to which nothing has been done.
        if (workIdOf(window.history.state) !== work) window.history.replaceState({ work }, "");
        keepDraft({ ...draft, id: work }).catch(() => undefined);
      }, PAUSE);
    },
    [work],
  );
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    forgetDraft(work).catch(() => undefined);
  }, [work]);
  return { keep, forget };
}
