import { Suspense } from "react";
import { problemMessage } from "../../cube/problem.ts";
import type { ResultReading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { AskFirst } from "../later.ts";

/**
 * Above a figure of which a part could not be read: each reason once, and the button that asks again; a site that was
 * not asked yet by its name, whether there is a figure already or not.
 */
export function NotLoaded({ reading: { problems, result, retry } }: { readonly reading: ResultReading }) {
  const words = useWords();
  const unasked = problems.filter(({ kind }) => kind === "unasked");
  const others = result ? problems.filter(({ kind }) => kind !== "unasked") : [];
  const reasons = [...new Set(others.map((problem) => words.say(problemMessage(problem))))];
  return (
    <>
      <Suspense>{unasked.length > 0 && <AskFirst problems={unasked} retry={retry} />}</Suspense>
      {reasons.length > 0 && (
        <div className="advice notice" role="status">
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {others.some(({ kind }) => kind !== "unchosen" && kind !== "elsewhere") && (
            <button type="button" className="button" onClick={retry}>
              {words.text("app.retry")}
            </button>
          )}
        </div>
      )}
    </>
  );
}
