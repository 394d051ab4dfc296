import type { Area, Areas } from "../../cube/area.ts";
import { comparePeriods } from "../../cube/period.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { fixedMembers } from "./facets.ts";
import type { Layout, Line } from "./layout.ts";

/** A head as people read it: what it is called, and in quieter print its unit, calculation, code or role. */
export interface Head {
  readonly text: string;
  readonly details: readonly string[];
}

/** Names of things that a result does not name itself. */
export interface Names {
  readonly words: Words;
  readonly levels?: Areas["levels"];
  readonly codes: boolean;
  /** The one unit of all columns, which the line above the table says, stands in none of their heads. */
  readonly brief?: boolean;
}

/** A head in one string, for titles, plain text and speech. */
export function headWords(head: Head): string {
  return [head.text, ...head.details].join(", ");
}

/** The head of a line at a depth, from outside in. */
export function headOf(layout: Layout, line: Line, depth: number, names: Names): Head {
  const step = line.steps[depth];
  if (step?.axis === "areas") return areaHead(layout, step.at, names);
  if (step?.axis === "slots") return slotHead(layout, line, depth, names);
  return step ? seriesHead(layout, step.axis, step.at, names) : { text: "", details: [] };
}

function areaHead({ result }: Layout, at: number, { words, codes }: Names): Head {
  const area = result.areas[at];
  if (!area) return { text: "", details: [] };
  const role = area.role === "reference" ? [words.text("table.reference")] : [];
  return { text: words.localised(area.name), details: [...(codes && !area.parts ? [area.code] : []), ...role] };
}

/**
 * A relative slot says which period it stands for: one when all series below this head agree, else from–to. That it
 * is the newest is said where there are others beside it.
 */
function slotHead({ result, facets }: Layout, line: Line, depth: number, { words }: Names): Head {
  const slot = result.slots[line.slot];
  if (slot?.period !== undefined) return { text: words.shortPeriod(slot.period), details: [] };
  const back = slot?.back ?? 0;
  const name = back === 0 ? words.text("slot.latest") : words.text("slot.back", { count: back });
  const inner = line.steps.slice(depth + 1).some(({ axis }) => facets.some(({ id }) => id === axis));
  const series = line.series >= 0 && !inner ? [line.series] : [...result.series.keys()];
  const used = series.flatMap((each) => result.periods[columnAt(result, each, line.slot)] ?? []).sort(comparePeriods);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return { text: name, details: [] };
  if (first === last) {
    return { text: words.shortPeriod(first), details: result.slots.length === 1 ? [] : [name] };
  }
  return { text: name, details: [`${words.shortPeriod(first)} – ${words.shortPeriod(last)}`] };
}

function seriesHead({ result, facets }: Layout, axis: string, at: number, { words, brief }: Names): Head {
  const facet = facets.find(({ id }) => id === axis);
  const value = facet?.values[at];
  const series = result.series[value?.series ?? -1];
  if (!facet || !value || !series) return { text: "", details: [] };
  if (facet.dimension !== undefined) {
    return { text: value.member ? words.localised(value.member.name) : words.text("table.not-split"), details: [] };
  }
  const members = fixedMembers(series, facets).map((member) => words.localised(member.name));
  const unit = brief && hasOneUnit(result) ? "" : words.localised(series.unit);
  // "misdrijven per 1.000 inwoners" has said what was done with the count.
  const steps = series.steps.map((step) => words.say(step)).filter((step) => !unit.endsWith(step));
  return {
    text: [words.localised(series.name), ...members].join(", "),
    details: [unit, ...steps].filter(Boolean),
  };
}

function hasOneUnit({ series }: Layout["result"]): boolean {
  return new Set(series.map(({ unit }) => unit.nl)).size === 1;
}

/** What stands on an axis: *Gemeente*, *Periode*, *Onderwerp*, the name of a breakdown. */
export function axisName(layout: Layout, axis: string, { words, levels }: Omit<Names, "codes">): string {
  if (axis === "areas") {
    const level = levels?.find(({ id }: { id: Area["level"] }) => id === layout.result.level);
    return level ? capital(words.localised(level.name), words.locale) : words.text("table.areas");
  }
  if (axis === "slots") return words.text("table.slots");
  const facet = layout.facets.find(({ id }) => id === axis);
  if (facet?.dimension === undefined) return words.text("table.series");
  const name = facet.values.find(({ member }) => member?.dimensionName)?.member?.dimensionName;
  return name ? words.localised(name) : words.text("table.dimension");
}

function capital(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
