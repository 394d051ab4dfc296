import type { Catalogue, Indicator, Provider } from "../../cube/indicator.ts";
import type { Areas, Level } from "../../cube/area.ts";
import { parsePeriod } from "../../cube/period.ts";

/** What the list of indicators is narrowed by; an empty text narrows nothing. */
export interface Facets {
  readonly level: string;
  /** A calendar year of which there must be a figure. */
  readonly year: string;
  readonly provider: string;
}

export const NO_FACETS: Facets = { level: "", year: "", provider: "" };

/** What there is to narrow by. */
export interface FacetChoices {
  readonly levels: readonly Level[];
  /** Newest first. */
  readonly years: readonly string[];
  readonly providers: readonly Provider[];
}

/** What there is to choose from: levels, years and providers that any indicator has. */
export function facetChoices(catalogue: Catalogue, areas: Areas): FacetChoices {
  const spans = catalogue.indicators.flatMap((indicator) => indicator.spans);
  const levels = new Set(spans.map((span) => span.level));
  const years = spans.flatMap(({ first, last }) => [yearOf(first), yearOf(last)]);
  const used = new Set(catalogue.indicators.map((indicator) => indicator.provider));
  return {
    levels: areas.levels.filter(({ id }) => levels.has(id)),
    years: between(Math.min(...years), Math.max(...years)),
    providers: catalogue.providers.filter(({ id }) => used.has(id)),
  };
}

/** Whether an indicator has figures of the level, in the year and from the source that are asked; of both in one span. */
export function passesFacets(indicator: Indicator, { level, year, provider }: Facets): boolean {
  if (provider !== "" && indicator.provider !== provider) return false;
  return indicator.spans.some(
    (span) => (level === "" || span.level === level) && (year === "" || hasYear(span, Number(year))),
  );
}

function hasYear(span: Indicator["spans"][number], year: number): boolean {
  if (span.periods) return span.periods.some((period) => yearOf(period) === year);
  return yearOf(span.first) <= year && year <= yearOf(span.last);
}

/** The calendar year in which a period begins; NaN for what is no period. */
function yearOf(period: string): number {
  return parsePeriod(period) ? Number(period.slice(0, 4)) : NaN;
}

function between(first: number, last: number): string[] {
  if (!(first <= last)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
}
