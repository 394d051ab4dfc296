import type { Remedy } from "../../analysis/result.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Mend } from "../../presentations/form.ts";
import { formById } from "../../presentations/registry.ts";
import type { Words } from "../../i18n/words.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";

interface RemedyButtonProps<One> {
  readonly remedy: One;
  readonly catalogue: Catalogue;
  readonly onRemedy: (remedy: One) => void;
}

/** The change that mends what the sentence before it complains of, as a button. */
export function RemedyButton<One extends Remedy | Mend>({ remedy, catalogue, onRemedy }: RemedyButtonProps<One>) {
  const words = useWords();
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        onRemedy(remedy);
      }}
    >
      {remedyWords(remedy, catalogue, words)}
    </button>
  );
}

function remedyWords(remedy: Remedy | Mend, catalogue: Catalogue, words: Words): string {
  switch (remedy.kind) {
    case "mend":
      return remedy.form === undefined
        ? words.say(remedy.label)
        : bothWords(remedy.form, words.say(remedy.label), words);
    case "retry":
      return words.text("app.retry");
    case "form":
      return words.text("app.remedy-form", { form: formWords(remedy.form, words) });
    case "rate": {
      const denominator = indicatorOf(catalogue, remedy.denominator);
      const name = denominator ? words.localised(denominator.unit) : remedy.denominator;
      return words.text("app.remedy-rate", { per: words.number(remedy.per, 0), denominator: name });
    }
  }
}

function formWords(id: string, words: Words): string {
  const form = formById(id);
  return form ? words.localised(form.name).toLocaleLowerCase(words.locale) : id;
}

/** Another form and a change at once, as one sentence: *Toon als lijn en toon 2019 tot en met 2024*. */
function bothWords(form: string, change: string, words: Words): string {
  const after = change.charAt(0).toLocaleLowerCase(words.locale) + change.slice(1);
  return words.text("advice.mend-form", { form: formWords(form, words), change: after });
}
