import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm } from "../../presentations/defineForm.ts";
import { FORM_GROUPS } from "../../presentations/form.ts";
import type { Advice } from "../../presentations/form.ts";
import { FORMS } from "../../presentations/registry.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./form-menu.css";

interface FormMenuProps {
  readonly chosen: AnyForm;
  readonly adviceOf: (form: AnyForm) => Advice | null;
  readonly onChoose: (form: string) => void;
  /** The button to which the focus goes back. */
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

/** Every form, by what one wants to do with figures, each with all that its advice says; the buttons that mend it stand above the figure. */
export function FormMenu({ chosen, adviceOf, onChoose, opener, onClose }: FormMenuProps) {
  const words = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? [])];
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, []);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      const { target } = event;
      const inside = target instanceof Node && (menu.current?.contains(target) || opener?.contains(target));
      if (!inside) onClose();
    };
    document.addEventListener("pointerdown", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
    };
  }, [opener, onClose]);

  const close = (): void => {
    onClose();
    opener?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Tab") {
      onClose();
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      close();
      return;
    }
    const all = items();
    const next = placeAfter(
      event.key,
      all.findIndex((item) => item === document.activeElement),
      all.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div ref={menu} className="form-menu" role="menu" tabIndex={-1} onKeyDown={onKeyDown}>
      {FORM_GROUPS.map((group) => {
        const forms = FORMS.filter((form) => form.group === group);
        if (forms.length === 0) return null;
        return (
          <div key={group} role="group" aria-label={words.text(`forms.group-${group}`)}>
            <p aria-hidden="true">{words.text(`forms.group-${group}`)}</p>
            {forms.map((form) => {
              const advice = adviceOf(form);
              return (
                <button
                  key={form.id}
                  type="button"
                  role="menuitemradio"
                  aria-checked={form === chosen}
                  tabIndex={-1}
                  className={`form-item ${advice?.grade ?? ""}`}
                  onClick={() => {
                    onChoose(form.id);
                    close();
                  }}
                >
                  <Icon path={form.icon} size={20} />
                  <span>
                    <strong>{words.localised(form.name)}</strong>{" "}
                    {advice && (
                      <span className={`grade ${advice.grade}`}>{words.text(`app.grade-${advice.grade}`)}</span>
                    )}{" "}
                    {advice && (
                      <span className="why">
                        {[advice, ...(advice.more ?? [])].map(({ reason }) => words.say(reason)).join(" ")}
                      </span>
                    )}
                  </span>
                </button>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

/** Which of so many items a key goes to from one of them; undefined for a key that goes nowhere. */
function placeAfter(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowUp":
    case "ArrowLeft":
      return (from - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
