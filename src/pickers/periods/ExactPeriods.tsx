import { useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { PeriodChoice } from "../../analysis/query.ts";
import type { Frequency } from "../../cube/period.ts";

interface ExactPeriodsProps {
  readonly available: readonly string[];
  readonly frequency: Frequency;
  readonly chosen: readonly string[];
  readonly choose: (choice: PeriodChoice) => void;
}

/** Up to so many periods stand in one list; more are grouped by year, and days are added by date. */
const MOST_IN_ONE = 24;

/** Separate periods, each with a box; the last one stays, as a figure needs a period. */
export function ExactPeriods({ available, frequency, chosen, choose }: ExactPeriodsProps) {
  const words = useWords();
  const toggle = (code: string) => {
    const periods = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    if (periods.length > 0) choose({ kind: "exact", periods });
  };
  const box = (code: string) => (
    <li key={code}>
      <label className="check">
        <input
          type="checkbox"
          checked={chosen.includes(code)}
          disabled={chosen.length === 1 && chosen.includes(code)}
          onChange={() => toggle(code)}
        />
        {words.shortPeriod(code)}
      </label>
    </li>
  );
  if (frequency === "day") return <ExactDays {...{ available, frequency, chosen, choose }} />;
  const outside = chosen.filter((code) => !available.includes(code));
  const newest = [...outside, ...[...available].reverse()];
  if (newest.length <= MOST_IN_ONE) return <ul className="period-list">{newest.map(box)}</ul>;
  const years = [...new Set(newest.map((code) => code.slice(0, 4)))];
  return years.map((year) => {
    const codes = newest.filter((code) => code.startsWith(year));
    const count = codes.filter((code) => chosen.includes(code)).length;
    return (
      <details key={year} className="theme" open={count > 0}>
        <summary>
          {year}
          {count > 0 ? <span className="badge">{words.number(count, 0)}</span> : null}
        </summary>
        <ul className="period-list">{codes.map(box)}</ul>
      </details>
    );
  });
}

function ExactDays({ available, chosen, choose }: ExactPeriodsProps) {
  const words = useWords();
  const [day, setDay] = useState("");
  const isNew = available.includes(day) && !chosen.includes(day);
  return (
    <>
      <ul className="chips">
        {chosen.map((code) => (
          <li key={code} className="chip">
            {words.shortPeriod(code)}
            <button
              type="button"
              className="chip-remove"
              disabled={chosen.length === 1}
              aria-label={words.text("pickers.remove", { name: words.period(code) })}
              onClick={() => choose({ kind: "exact", periods: chosen.filter((one) => one !== code) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="range">
        <label className="field-label">
          {words.text("pickers.day")}
          <input
            className="field"
            type="date"
            min={available[0]}
            max={available.at(-1)}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={!isNew}
          onClick={() => choose({ kind: "exact", periods: [...chosen, day] })}
        >
          {words.text("pickers.add")}
        </button>
      </div>
    </>
  );
}
