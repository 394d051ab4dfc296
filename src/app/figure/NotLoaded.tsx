import { problemMessage } from "../../cube/problem.ts";
import type { ResultReading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";

/** Above a figure of which a part could not be read: each reason once, and the button that asks again. */
export function NotLoaded({ reading }: { readonly reading: ResultReading }) {
  const words = useWords();
  const reasons = [...new Set(reading.problems.map((problem) => words.say(problemMessage(problem))))];
  if (!reading.result || reasons.length === 0) return null;
  return (
    <div className="advice notice" role="status">
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={reading.retry}>
        {words.text("app.retry")}
      </button>
    </div>
  );
}
