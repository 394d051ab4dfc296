import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { LONGEST_TEXT } from "../../workspace/limits.ts";
import { writeLive } from "../../workspace/report/live.ts";
import type { Live } from "../../workspace/report/live.ts";
import { withIds, withPlaces } from "../../workspace/report/tabNames.ts";
import { useReport } from "./context.tsx";
import { LiveFacts } from "./LiveFacts.tsx";
import { LiveText } from "./LiveText.tsx";

interface WordsEditorProps {
  readonly kind: "heading" | "text";
  /** What stands there; or what was being written when the page went away, and then `isBack`. */
  readonly text: string;
  readonly isBack: boolean;
  /** At every change, so that it can be kept before the person is done. */
  readonly onDraft: (text: string) => void;
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/**
 * A heading or text while it is written, with the figures that can stand in it. Leaving it keeps what was written, Escape
 * does not. Tabs are called by their place here, as the person sees them.
 */
export function WordsEditor({ kind, text, isBack, onDraft, onDone, onCancel }: WordsEditorProps) {
  const words = useWords();
  const { workspace } = useReport();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(() => withPlaces(text, workspace.tabs));
  const done = () => onDone(withIds(draft, workspace.tabs));
  const write = (next: string): void => {
    setDraft(next);
    onDraft(withIds(next, workspace.tabs));
  };
  useEffect(() => {
    field.current?.focus();
  }, []);
  /** Where the caret comes when what was put in stands there: before the next key. */
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [draft]);
  const insert = (live: Live): void => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? { selectionStart: 0, selectionEnd: 0 };
    const written = writeLive(live, words.language);
    write(draft.slice(0, from) + written + draft.slice(to));
    field.current?.focus();
    caret.current = from + written.length;
  };
  return (
    <div
      ref={group}
      className="words-editor"
      role="group"
      aria-labelledby={id}
      onBlurCapture={({ relatedTarget }) => {
        const stays = relatedTarget === null || group.current?.contains(relatedTarget);
        if (!stays) done();
      }}
    >
      {isBack && (
        <p className="small quiet" role="status">
          {words.text("report.draft-back")}
        </p>
      )}
      <label id={id}>
        {words.text(`report.${kind}`)}
        <textarea
          ref={field}
          className="field"
          rows={kind === "heading" ? 1 : 5}
          maxLength={LONGEST_TEXT}
          value={draft}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            const ends = event.key === "Enter" && (kind === "heading" || event.ctrlKey || event.metaKey);
            if (event.key === "Escape") onCancel();
            if (!ends) return;
            event.preventDefault();
            done();
          }}
        />
      </label>
      <LiveFacts onInsert={insert} />
      {draft.includes("{") && (
        <p className="words-preview">
          <span className="small quiet">{words.text("report.preview")}</span>
          <LiveText text={withIds(draft, workspace.tabs)} />
        </p>
      )}
      <div className="actions">
        <button type="button" className="button primary" onClick={done}>
          {words.text("report.done")}
        </button>
        <button type="button" className="button plain" onClick={onCancel}>
          {words.text("report.cancel")}
        </button>
      </div>
    </div>
  );
}
