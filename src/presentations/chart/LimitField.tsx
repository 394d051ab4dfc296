import { useId, useState } from "react";
import { asTyped, typedNumber } from "../../i18n/typedNumber.ts";

interface LimitFieldProps {
  readonly label: string;
  /** What stands in the field where there is no limit. */
  readonly none: string;
  readonly value: number | null;
  /** Of the page: browsers read a field for numbers in a language of their own, and make 125 of 12,5. */
  readonly locale: string;
  readonly onChange: (value: number | null) => void;
}

/**
 * One end of an axis: a number, or empty. It counts when the field is left or Enter is pressed, not half typed; what is
 * no number makes way for what stood there.
 */
export function LimitField({ label, none, value, locale, onChange }: LimitFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const number = typed === null ? value : typedNumber(typed, locale);
    if (number !== value && !Number.isNaN(number)) onChange(number);
    setTyped(null);
  };
  return (
    <div className="chart-choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        placeholder={none}
        value={typed ?? asTyped(value, locale)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </div>
  );
}
