import { useWords } from "../../i18n/context.tsx";
import type { PeriodChoice } from "../../analysis/query.ts";
import { comparePeriods, dateOfDay, parsePeriod } from "../../cube/period.ts";
import type { Frequency } from "../../cube/period.ts";
import { DateField } from "./DateField.tsx";

interface PeriodRangeProps {
  readonly available: readonly string[];
  readonly frequency: Frequency;
  readonly first: string;
  readonly last: string;
  readonly choose: (choice: PeriodChoice) => void;
}

/** From one period to another. Whichever end is moved past the other takes it along. */
export function PeriodRange({ available, frequency, choose, ...ends }: PeriodRangeProps) {
  const words = useWords();
  const [first, last] =
    frequency === "day"
      ? [dayOf(ends.first, "start", available), dayOf(ends.last, "end", available)]
      : [ends.first, ends.last];
  const change = (from: string, to: string, moved: "first" | "last") => {
    if (from === "" || to === "") return;
    if (comparePeriods(from, to) <= 0) choose({ kind: "range", first: from, last: to });
    else choose({ kind: "range", first: moved === "first" ? from : to, last: moved === "first" ? from : to });
  };
  const fields = [
    {
      label: words.text("pickers.from"),
      value: first,
      onChange: (code: string) => change(code, inside(last, code), "first"),
    },
    {
      label: words.text("pickers.to"),
      value: last,
      onChange: (code: string) => change(inside(first, code), code, "last"),
    },
  ];
  /** The other end, or this one when the other is of another frequency. */
  const inside = (code: string, otherwise: string) => (available.includes(code) ? code : otherwise);
  return (
    <div className="range">
      {fields.map(({ label, value, onChange }) => (
        <label key={label} className="field-label">
          {label}
          {frequency === "day" ? (
            <DateField value={value} available={available} onChoose={onChange} />
          ) : (
            <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
              {available.includes(value) ? null : <option value={value}>{words.shortPeriod(value)}</option>}
              {available.map((code) => (
                <option key={code} value={code}>
                  {words.shortPeriod(code)}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </div>
  );
}

/** A stretch of days that a link names in months or years begins with the first day of one and ends with the last. */
function dayOf(code: string, side: "start" | "end", available: readonly string[]): string {
  const period = parsePeriod(code);
  if (!period || period.frequency === "day") return code;
  const day = dateOfDay(period[side]);
  const [first = day, last = day] = [available[0], available.at(-1)];
  return day < first ? first : day > last ? last : day;
}
