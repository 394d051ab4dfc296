import type { Catalogue } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Advice, Intent } from "../../presentations/form.ts";
import { RemedyButton } from "./RemedyButton.tsx";

interface AdviceLineProps {
  readonly advice: Advice;
  readonly catalogue: Catalogue;
  readonly onIntent: (intent: Intent) => void;
}

/** Why a form does not quite suit, with the button that mends it. Silent when it suits well. */
export function AdviceLine({ advice, catalogue, onIntent }: AdviceLineProps) {
  const words = useWords();
  if (advice.grade === "good") return null;
  return (
    <div className={advice.grade === "misleading" ? "advice notice" : "advice small"}>
      <span>{words.say(advice.reason)}</span>
      {advice.remedy && (
        <RemedyButton
          remedy={advice.remedy}
          catalogue={catalogue}
          onRemedy={(remedy) => {
            onIntent({ kind: "remedy", remedy });
          }}
        />
      )}
    </div>
  );
}
