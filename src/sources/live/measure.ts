import type { Dimension, Indicator, IndicatorNote, Kind, Span, TimeKind } from "../../cube/indicator.ts";
import { comparePeriods, parsePeriod, periodRange } from "../../cube/period.ts";
import type { Frequency } from "../../cube/period.ts";
import type { Localised } from "../../cube/text.ts";
import { decimalsAfter, readUnit } from "./units.ts";

/** What an office says of a measure. */
export interface MeasureFacts {
  readonly source: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly decimals: number;
  /** True for a figure that its office calls relative: not a count or an amount, whatever its unit. */
  readonly relative?: boolean;
  readonly dimensions: readonly Dimension[];
  readonly spans: readonly Span[];
  readonly notes?: readonly IndicatorNote[];
  readonly provider: string;
  readonly hash: string;
}

/** The same words in both languages: an office says them in its own. */
export function asSaid(text: string): Localised {
  return { nl: text, en: text };
}

/** An office adds no figures to a table any more; `said` are its own words of it, empty where it has none. */
export function endedNote({ nl, en }: Localised, said: string): IndicatorNote {
  const more = said === "" ? "" : ` ${said}`;
  return {
    kind: "ended",
    text: {
      nl: `${nl} werkt deze tabel niet meer bij: er komen geen nieuwe cijfers.${more}`,
      en: `${en} does not keep this table up to date any more: no new figures will come.${more}`,
    },
  };
}

/**
 * A measure as an indicator. No office says how its figures may be added up, so the rule is *none*: a group of areas
 * gets no total of Meetlat's making. What a figure is follows from its unit and name, only as far as to refuse more.
 */
export function indicatorOf(facts: MeasureFacts): Indicator {
  const { source, id, name, description, decimals, dimensions, spans, notes = [], provider, hash } = facts;
  const { text, factor } = readUnit(facts.unit);
  const kind = kindOf(facts, text);
  return {
    id,
    source,
    name: asSaid(name),
    description: asSaid(description),
    theme: "",
    unit: text.toLowerCase() === "aantal" ? { nl: "aantal", en: "number" } : asSaid(text),
    decimals: Math.min(6, decimalsAfter(decimals, factor)),
    kind,
    time: timeOf(name, kind),
    dateBasis: asSaid(""),
    aggregation: { rule: "none" },
    dimensions,
    spans,
    notes,
    opening: { view: "table", level: spans[0]?.level ?? "", periods: "latest", areas: "all" },
    keywords: { nl: [], en: [] },
    provider,
    hash,
  };
}

function kindOf({ name, relative }: MeasureFacts, unit: string): Kind {
  if (/=\s*100\b/.test(unit) || /\bindex(?:cijfer)?\b/i.test(name)) return "index";
  if (/^(?:in )?(?:%|procent|percent)/i.test(unit)) return "percentage";
  if (/\bmedia?an/i.test(name)) return "median";
  if (/^gemiddeld|\bgemiddeld|\baverage\b|\bmean\b/i.test(name)) return "mean";
  if (relative || /\bper\b|\/|^co[eë]ffici/i.test(unit)) return "ratio";
  return /\b(?:euro|eur|usd|dollar)\b/i.test(unit) ? "amount" : "count";
}

/** Only what must not be added up over time is told apart: without a word of the office nothing is a flow. */
function timeOf(name: string, kind: Kind): TimeKind {
  if (/\b(?:op|per) (?:1|31) (?:januari|december)|\beind(?:e)? /i.test(name)) return "stock";
  return kind === "count" || kind === "amount" ? "stock" : "average";
}

/** The spans of these periods at these levels, each frequency apart, years first. */
export function spansOf(levels: readonly string[], periods: readonly string[], division: string): Span[] {
  const byFrequency = new Map<Frequency, string[]>();
  for (const code of [...new Set(periods)].sort(comparePeriods)) {
    const frequency = parsePeriod(code)?.frequency;
    if (frequency) byFrequency.set(frequency, [...(byFrequency.get(frequency) ?? []), code]);
  }
  const frequencies = ORDER.filter((one) => byFrequency.has(one));
  return levels.flatMap((level) =>
    frequencies.flatMap((frequency): Span[] => {
      const codes = byFrequency.get(frequency) ?? [];
      const [first = ""] = codes;
      const last = codes.at(-1) ?? "";
      const whole = periodRange(first, last).length === codes.length;
      return [{ level, frequency, first, last, ...(!whole && { periods: codes }), division }];
    }),
  );
}

const ORDER: readonly Frequency[] = ["year", "school-year", "half-year", "quarter", "month", "week", "day"];
