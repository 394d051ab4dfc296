import type { Advice } from "../../presentations/form.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { AnyForm } from "../../presentations/defineForm.ts";

interface FormSwitcherProps {
  readonly forms: readonly AnyForm[];
  readonly chosen: string;
  readonly adviceOf: (form: AnyForm) => Advice | null;
  readonly onChoose: (form: string) => void;
}

/** One button per form. What misleads or cannot be is said on the button itself; the person decides. */
export function FormSwitcher({ forms, chosen, adviceOf, onChoose }: FormSwitcherProps) {
  const words = useWords();
  return (
    <div className="forms" role="group" aria-label={words.text("app.forms")}>
      {forms.map((form) => {
        const advice = adviceOf(form);
        const warned = advice?.grade === "misleading" || advice?.grade === "impossible";
        return (
          <button
            key={form.id}
            type="button"
            aria-pressed={form.id === chosen}
            title={advice ? words.say(advice.reason) : undefined}
            onClick={() => {
              onChoose(form.id);
            }}
          >
            <Icon path={form.icon} />
            {words.localised(form.name)}
            {advice && warned && <span className="grade">{words.text(`app.grade-${advice.grade}`)}</span>}
          </button>
        );
      })}
    </div>
  );
}
