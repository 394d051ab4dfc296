import { useEffect, useState } from "react";
import type { FormulaError } from "../../analysis/formula/grammar.ts";
import type { FormulaEditorProps } from "./FormulaEditor.tsx";

interface Checked {
  /** True when the text as it stands now is a formula. */
  readonly right: boolean;
  readonly error?: FormulaError;
}

/** Holds a text against the grammar while it is typed; an answer about an earlier text is not used. */
export function useChecked(text: string, check: FormulaEditorProps["check"]): Checked {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly error?: FormulaError }>();
  useEffect(() => {
    let asking = true;
    void check({ name: "", text }).then((error) => {
      if (asking) setAnswer({ text, ...(error && { error }) });
    });
    return () => {
      asking = false;
    };
  }, [text, check]);
  if (answer?.text !== text) return { right: false };
  return answer.error ? { right: false, error: answer.error } : { right: true };
}
