import { PER_PERIOD, levelOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import type { Indicator, Sheet, Span } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Words } from "../../i18n/words.ts";

interface AvailabilityProps {
  readonly indicator: Indicator;
  readonly sheet: Sheet | null;
  readonly areas: Areas;
}

/** For which levels and periods there are figures, on which division, and how many are missing. */
export function Availability({ indicator, sheet, areas }: AvailabilityProps) {
  const words = useWords();
  const rank = (span: Span): number => levelOf(areas, span.level)?.rank ?? 99;
  const spans = [...indicator.spans].sort((a, b) => rank(a) - rank(b));
  return (
    <div className="table-scroll">
      <table className="availability">
        <thead>
          <tr>
            <th scope="col">{words.text("card.level")}</th>
            <th scope="col">{words.text("card.span")}</th>
            <th scope="col">{words.text("card.division")}</th>
            <th scope="col">{words.text("card.missing")}</th>
          </tr>
        </thead>
        <tbody>
          {spans.map((span) => (
            <tr key={`${span.level} ${span.frequency}`}>
              <th scope="row">{levelName(span, areas, words)}</th>
              <td>{periodsOf(span, words)}</td>
              <td>{divisionWords(span, areas, words)}</td>
              <td>{missingOf(span, sheet, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function levelName(span: Span, areas: Areas, words: Words): string {
  const level = levelOf(areas, span.level);
  return level ? words.localised(level.name) : span.level;
}

function periodsOf({ first, last, periods }: Span, words: Words): string {
  if (first === last) return words.shortPeriod(first);
  if (periods && periods.length <= 6) return periods.map(words.shortPeriod).join(", ");
  return `${words.shortPeriod(first)} – ${words.shortPeriod(last)}`;
}

function divisionWords({ division }: Span, areas: Areas, words: Words): string {
  if (division === PER_PERIOD) return words.text("card.division-own");
  const from = areas.divisions.find((one) => one.id === division)?.from;
  if (from) return words.text("card.division-fixed", { date: words.date(from) });
  // Divisions of districts and neighbourhoods come with their own level; their id holds the year.
  return words.text("card.division-small", { year: division.split("-").at(-1) ?? division });
}

function missingOf(span: Span, sheet: Sheet | null, words: Words): string {
  const count = sheet?.counts.find((one) => one.level === span.level);
  const missing = Object.values(count?.missing ?? {}).reduce((sum, many) => sum + many, 0);
  return count ? words.number(missing, 0) : "";
}
