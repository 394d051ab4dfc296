import type { Catalogue } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Advice, Intent } from "../../presentations/form.ts";
import { RemedyButton } from "./RemedyButton.tsx";

interface AdviceLineProps {
  readonly advice: Advice;
  readonly catalogue: Catalogue;
  readonly onIntent: (intent: Intent) => void;
}

/** Why a form does not quite suit: all that is wrong, each with the button that mends it. Silent when it suits well. */
export function AdviceLine({ advice, catalogue, onIntent }: AdviceLineProps) {
  const words = useWords();
  if (advice.grade === "good") return null;
  return (
    <div className={advice.grade === "misleading" ? "advice notice" : "advice small"}>
      {[advice, ...(advice.more ?? [])].map(({ reason, remedy }) => (
        <div key={reason.id} className="said">
          <span>{words.say(reason)}</span>
          {remedy && (
            <RemedyButton
              remedy={remedy}
              catalogue={catalogue}
              onRemedy={(chosen) => {
                onIntent({ kind: "remedy", remedy: chosen });
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
