import { Suspense, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { needTexts } from "../../i18n/loadTexts.ts";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import type { AnyForm } from "../../presentations/defineForm.ts";
import type { Advice } from "../../presentations/form.ts";
import { FORMS } from "../../presentations/registry.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ALWAYS, bestForms } from "./bestForms.ts";

const FormMenu = lazyPart(async () => {
  const [{ FormMenu }] = await Promise.all([import("./FormMenu.tsx"), needTexts("forms")]);
  return { default: FormMenu };
});

interface FormSwitcherProps {
  readonly chosen: AnyForm;
  /** Null as long as it is not known. */
  readonly adviceOf: (form: AnyForm) => Advice | null;
  readonly onChoose: (form: string) => void;
}

/**
 * The forms that suit best as buttons, all of them behind one more. What misleads or cannot be is said on the button
 * itself; the person decides.
 */
export function FormSwitcher({ chosen, adviceOf, onChoose }: FormSwitcherProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [opener, setOpener] = useState<HTMLButtonElement | null>(null);
  const shown = bestForms(chosen, adviceOf);
  return (
    <div className="forms" role="group" aria-label={words.text("app.forms")}>
      {shown.map((form, place) => {
        const advice = adviceOf(form);
        const warned = advice?.grade === "misleading" || advice?.grade === "impossible";
        return (
          <button
            key={form.id}
            type="button"
            className={form === chosen || place < ALWAYS ? "" : place === ALWAYS ? "beside" : "beside last"}
            aria-pressed={form === chosen}
            title={advice ? words.say(advice.reason) : undefined}
            onClick={() => {
              onChoose(form.id);
            }}
          >
            <Icon path={form.icon} />
            <span className="form-name">{words.localised(form.name)}</span>
            {advice && warned && <span className="grade">{words.text(`app.grade-${advice.grade}`)}</span>}
          </button>
        );
      })}
      {FORMS.length > shown.length && (
        <div className="form-more">
          <button
            ref={setOpener}
            type="button"
            aria-haspopup="menu"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {words.text("app.more-forms")}
            <Icon path="M6 8.5l4 4 4-4" size={14} />
          </button>
          {open && (
            <Suspense>
              <FormMenu
                {...{ chosen, adviceOf, onChoose }}
                opener={opener}
                onClose={() => {
                  setOpen(false);
                }}
              />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}
