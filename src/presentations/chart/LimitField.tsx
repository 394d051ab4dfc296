import { useId, useState } from "react";

interface LimitFieldProps {
  readonly label: string;
  /** What stands in the field where there is no limit. */
  readonly none: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** One end of an axis: a number, or empty. It counts when the field is left or Enter is pressed, not half typed. */
export function LimitField({ label, none, value, onChange }: LimitFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const number = typed === null || typed.trim() === "" ? null : Number(typed);
    if (typed !== null && number !== value && !Number.isNaN(number)) onChange(number);
    setTyped(null);
  };
  return (
    <div className="chart-choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="number"
        step="any"
        placeholder={none}
        value={typed ?? value ?? ""}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </div>
  );
}
