import { useId, useMemo } from "react";
import type { Flag } from "../../cube/flags.ts";
import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Query, SeriesChoice } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import { useResult } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Words } from "../../i18n/words.ts";

interface PreviewProps {
  readonly query: Query;
  /** The series with the calculation that is looked at. */
  readonly choice: SeriesChoice;
  /** Codes of the rows to show. */
  readonly rows: readonly string[];
}

/** More columns than this say no more. */
const MOST_SLOTS = 3;

/** The first rows as they would be with a calculation, worked out like the figure itself. */
export function Preview({ query, choice, rows }: PreviewProps) {
  const words = useWords();
  const titleId = useId();
  const small = useMemo(() => smallQuery(query, choice, rows), [query, choice, rows]);
  const { result, stale, state } = useResult(small);
  if (state === "failed") return <p className="small quiet">{words.text("calc.preview-failed")}</p>;
  const series = result?.series[0];
  // The hook keeps the answer of before while another is worked out; that is not this calculation.
  if (!result || !series || stale) return <p className="small quiet">{words.text("calc.preview-busy")}</p>;
  const slots = [...result.slots.keys()].slice(-MOST_SLOTS);
  const areas = [...result.areas.entries()].filter(([, { code, role }]) => role === "selected" || rows.includes(code));
  const cells = areas.flatMap(([row]) => slots.map((slot) => row * result.slots.length + slot));
  const flags = flagsIn(result, cells).map(words.flag);
  const unit = [words.localised(series.unit), ...series.steps.map(words.say)].join(" · ");
  return (
    <div className="calc-preview">
      <p id={titleId} className="field-label">
        {words.text("calc.preview")}
      </p>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{words.text("calc.preview-area")}</th>
            {slots.map((slot) => (
              <th key={slot} scope="col" className="figure">
                {slotName(result, slot, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(([row, area]) => (
            <tr key={area.code}>
              <th scope="row">{words.localised(area.name)}</th>
              {slots.map((slot) => (
                <td key={slot} className="figure">
                  {figureOf(result, row * result.slots.length + slot, words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">{unit}</p>
      {flags.length > 0 && <p className="small">{words.text("calc.preview-mind", { flags: flags.join(", ") })}</p>}
      {result.notes
        .filter(({ severity }) => severity === "caution")
        .slice(0, 1)
        .map(({ message }) => (
          <p key={message.id} className="notice">
            {words.say(message)}
          </p>
        ))}
    </div>
  );
}

/** The same question for one series and a few rows. What it is compared with stays: a calculation may need it. */
function smallQuery(query: Query, choice: SeriesChoice, rows: readonly string[]): Query {
  const references = query.areas.filter(({ role }) => role === "reference");
  return {
    ...query,
    series: [choice],
    areas: [{ rule: { kind: "codes", codes: rows }, role: "selected", show: "each" }, ...references],
    order: { by: "given" },
  };
}

function slotName(result: Result, slot: number, words: Words): string {
  const period = result.periods[slot] ?? result.slots[slot]?.period;
  return period ? words.shortPeriod(period) : words.text("slot.latest");
}

/** A figure of the first series with the interval around it, a word where it is a sign, or why there is none. */
function figureOf(result: Result, cell: number, words: Words): string {
  const reason = result.reason[cell] ?? REASON.empty;
  if (reason !== REASON.present) return words.reason(reasonOf(reason));
  const { says, decimals = 0 } = result.series[0] ?? {};
  const value = result.values[cell] ?? NaN;
  const [lower = NaN, upper = NaN] = [result.lower?.[cell], result.upper?.[cell]];
  const said = says?.[String(value)];
  const figure = said ? words.localised(said) : words.number(value, decimals);
  return lower <= upper ? `${figure} (${words.number(lower, decimals)}–${words.number(upper, decimals)})` : figure;
}

/** What must be known about the figures that are shown, each once. */
function flagsIn(result: Result, cells: readonly number[]): readonly Flag[] {
  return flagsOf(cells.reduce((all, cell) => all | (result.flags[cell] ?? 0), 0)).filter((flag) => flag !== "computed");
}
