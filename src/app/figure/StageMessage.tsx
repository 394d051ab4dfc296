import type { ReactNode } from "react";
import { useWords } from "../../i18n/context.tsx";

interface StageMessageProps {
  readonly title: string;
  readonly text?: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** In place of a figure: why there is none, and what can be done about it. */
export function StageMessage({ title, text, onRetry, children }: StageMessageProps) {
  const words = useWords();
  return (
    <div className="stage-message" role="status">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {onRetry && (
        <button type="button" className="button primary" onClick={onRetry}>
          {words.text("app.retry")}
        </button>
      )}
      {children}
    </div>
  );
}
