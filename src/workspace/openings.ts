import type { Area } from "../cube/area.ts";
import type { Indicator } from "../cube/indicator.ts";
import type { AreaChoice, Calculation, PeriodChoice, Query } from "../analysis/query.ts";
import type { Tab, Workspace } from "./document.ts";
import { changeTab, DEFAULT_AREAS, DEFAULT_DENOMINATOR, EMPTY_QUERY, STORE } from "./defaults.ts";
import { readCalculation } from "./link/calculations.ts";
import { readPeriods } from "./link/periods.ts";

const RANKED: ReadonlySet<string> = new Set(["bar", "ranking"]);
/** Forms that show nothing of one area. */
const MANY_AREAS: ReadonlySet<string> = new Set(["map", "ranking"]);

/** Where an opening view looks when it is about one place: my municipality, else the country. */
export interface Focus {
  readonly favourite?: Pick<Area, "code" | "level"> | undefined;
  readonly country: Pick<Area, "code" | "level">;
}

/** What a question named beside the indicator: *misdrijven tilburg 2024*. */
export interface Asked {
  readonly area?: Pick<Area, "code" | "level"> | undefined;
  readonly level?: string | undefined;
  readonly periods?: PeriodChoice | undefined;
}

/** One click on an indicator: its declared opening view takes the place of what the tab showed. */
export function openIndicator(workspace: Workspace, indicator: Indicator, focus: Focus): Workspace {
  const { opening } = indicator;
  const place = opening.areas === "focus" ? placeWithFigures(indicator, focus) : undefined;
  return changeTab(workspace, ({ id, linked, query: before }): Tab => {
    // A linked tab keeps the areas of the others where the indicator has figures for such areas.
    const stays = linked && indicator.spans.some((span) => span.level === before.level);
    const { level, areas } = stays
      ? before
      : { level: place?.level ?? opening.level, areas: place ? [onlyArea(place.code)] : [DEFAULT_AREAS] };
    return {
      id,
      query: { ...openingQuery(indicator), level, areas },
      form: opening.view,
      options: {},
      ...(linked && { linked }),
    };
  });
}

/**
 * The opening view of an indicator for what a question asked. Several moments of a place are a line, one figure stands
 * in a table, and of a breakdown the opening view shows the categories. Beside them stands the country, except where
 * its count would dwarf those of the place in a picture. A place and a level are the areas of that level within it, in
 * a form that shows many.
 */
export function openQuestion(workspace: Workspace, indicator: Indicator, asked: Asked, focus: Focus): Workspace {
  const opened = openIndicator(workspace, indicator, focus);
  const { area, level, periods } = asked;
  return changeTab(opened, (tab): Tab => {
    const query: Query = { ...tab.query, periods: periods ?? tab.query.periods };
    if (!area) return { ...tab, query: level ? { ...query, level, areas: [DEFAULT_AREAS] } : query };
    if (level !== undefined)
      return {
        ...tab,
        query: {
          ...query,
          level,
          areas: [{ rule: { kind: "in", parent: area.code }, role: "selected", show: "each" }],
        },
        form: MANY_AREAS.has(tab.form) ? tab.form : "table",
      };
    const form = formOfOne(indicator, tab.form, query.periods);
    const hasCountry = indicator.spans.some((span) => span.level === focus.country.level);
    const dwarfs = form !== "table" && (indicator.kind === "count" || indicator.kind === "amount");
    const beside = hasCountry && !dwarfs && area.code !== focus.country.code;
    const areas = [onlyArea(area.code), ...(beside ? [reference(focus.country.code)] : [])];
    return { ...tab, query: { ...query, level: area.level, areas, order: EMPTY_QUERY.order }, form };
  });
}

/** The form for one place. */
function formOfOne({ dimensions, kind }: Indicator, opening: string, periods: PeriodChoice): string {
  if (dimensions.some(({ total }) => total === undefined)) return MANY_AREAS.has(opening) ? "table" : opening;
  return hasSeveral(periods) && kind !== "class" ? "line" : "table";
}

function hasSeveral(periods: PeriodChoice): boolean {
  switch (periods.kind) {
    case "latest":
      return false;
    case "exact":
      return periods.periods.length > 1;
    case "last":
      return periods.n > 1;
    case "range":
      return periods.first !== periods.last;
  }
}

function openingQuery(indicator: Indicator): Query {
  const { opening } = indicator;
  const calculations = readOpeningCalculations(indicator);
  return {
    ...EMPTY_QUERY,
    series: [{ source: indicator.source ?? STORE, indicator: indicator.id, members: {}, calculations }],
    periods: readPeriods(opening.periods, ignore) ?? EMPTY_QUERY.periods,
    // Many areas are read from high to low.
    order: RANKED.has(opening.view) ? { by: "value", series: 0, slot: 0, descending: true } : EMPTY_QUERY.order,
  };
}

function readOpeningCalculations({ opening, rateOf }: Indicator): Calculation[] {
  const words = opening.calculations?.split("~") ?? [];
  const read = words.map((word) => readCalculation(word, rateOf ?? DEFAULT_DENOMINATOR));
  return read.filter((calculation) => calculation !== undefined);
}

const ignore = () => undefined;

/** The first of my municipality and the country for which the indicator has figures; else undefined. */
function placeWithFigures(
  indicator: Indicator,
  { favourite, country }: Focus,
): Pick<Area, "code" | "level"> | undefined {
  const hasFigures = (place: Pick<Area, "level">) => indicator.spans.some((span) => span.level === place.level);
  return [favourite, country].find((place) => place !== undefined && hasFigures(place));
}

const onlyArea = (code: string): AreaChoice => ({
  rule: { kind: "codes", codes: [code] },
  role: "selected",
  show: "each",
});

const reference = (code: string): AreaChoice => ({ ...onlyArea(code), role: "reference" });
