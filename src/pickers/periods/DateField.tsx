import { useRef, useState } from "react";

interface DateFieldProps {
  readonly value: string;
  /** Days that have figures, in order. */
  readonly available: readonly string[];
  readonly onChoose: (day: string) => void;
}

/**
 * A day, typed or picked from the browser's calendar. While someone types, every key makes some other date on the way
 * (2 March before 20 March), so what is typed counts at Enter or on leaving the field; a day that is picked counts at
 * once. A day without figures is not taken, and the field shows the day of before again.
 */
export function DateField({ value, available, onChoose }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const typing = useRef(false);
  const settle = () => {
    typing.current = false;
    setDraft(null);
    if (draft !== null && draft !== value && available.includes(draft)) onChoose(draft);
  };
  return (
    <input
      className="field"
      type="date"
      value={draft ?? value}
      min={available[0]}
      max={available.at(-1)}
      onKeyDown={(event) => {
        if (event.key === "Enter") settle();
        else if (event.key !== "Tab") typing.current = true;
      }}
      onChange={(event) => {
        const day = event.target.value;
        if (typing.current) setDraft(day);
        else if (available.includes(day)) onChoose(day);
      }}
      onBlur={settle}
    />
  );
}
