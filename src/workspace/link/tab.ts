import type { Query } from "../../analysis/query.ts";
import type { Tab } from "../document.ts";
import { EMPTY_QUERY, EMPTY_TAB, OWN } from "../defaults.ts";
import { LONGEST_NOTE, LONGEST_TITLE, WORD } from "../limits.ts";
import { readAreas, writeAreas } from "./areas.ts";
import { readFilter, writeFilter } from "./filter.ts";
import type { Notices } from "./notices.ts";
import { readOptions, writeOptions } from "./options.ts";
import { TAB_PARTS } from "./parts.ts";
import type { Parts, TabPart } from "./parts.ts";
import { readPeriods, writePeriods } from "./periods.ts";
import { readSeries, writeSeries } from "./series.ts";
import { readText, writeToken } from "./token.ts";
import { readClasses, readOrder, writeClasses, writeOrder } from "./view.ts";

/** What the page has: a link that names something else gets a notice and what is meant by default. */
export interface Known {
  readonly forms?: readonly string[];
  readonly levels?: readonly string[];
  readonly sources?: readonly string[];
}

/** How each part of a tab is written. */
const WRITE: Readonly<Record<TabPart, (tab: Tab) => string>> = {
  title: ({ title = "" }) => title,
  note: ({ note = "" }) => writeToken(note),
  linked: ({ linked }) => (linked ? "areas" : ""),
  indicators: ({ query }) => query.series.map(writeSeries).join(","),
  level: ({ query }) => query.level,
  areas: ({ query }) => writeAreas(query.areas, "selected"),
  compare: ({ query }) => writeAreas(query.areas, "reference"),
  periods: ({ query }) => writePeriods(query.periods),
  partial: ({ query }) => query.partial,
  filter: ({ query }) => writeFilter(query.filter),
  order: ({ query }) => writeOrder(query.order),
  classes: ({ query }) => writeClasses(query.classes),
  view: ({ form }) => form,
  options: ({ options }) => writeOptions(options),
};

/** The parts of a tab that are not as they are by default. */
export function writeTab(tab: Tab): (readonly [TabPart, string])[] {
  return TAB_PARTS.map((part) => [part, WRITE[part](tab)] as const).filter(
    ([part, value]) => value !== WRITE[part](EMPTY_TAB),
  );
}

/** Reads one tab; what is not said is as it is by default. */
export function readTab(parts: Parts, id: string, known: Known, notices: Notices): Tab {
  const title = readTitle(parts.get("title") ?? "");
  const options = parts.get("options");
  const linked = parts.get("linked");
  const written = parts.get("note");
  const note = written === undefined ? undefined : readText(written, LONGEST_NOTE);
  if (written !== undefined && note === undefined) notices.malformed("note", written);
  if (linked !== undefined && linked !== "areas") notices.malformed("linked", linked);
  return {
    id,
    query: readQuery(parts, known, notices),
    form: readWord(parts, "view", known.forms, EMPTY_TAB.form, notices),
    options: options ? readOptions(options, notices.refuse("options")) : {},
    ...(title && { title }),
    ...(note && { note }),
    ...(linked === "areas" && { linked: true }),
  };
}

/** A title as it stands in a link: of bounded length, and nothing that is no text. */
export function readTitle(text: string): string {
  return text.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDFFF]/gu, "");
}

function readQuery(parts: Parts, known: Known, notices: Notices): Query {
  const one = <T>(name: TabPart, read: (text: string) => T | undefined, otherwise: T): T => {
    const text = parts.get(name);
    if (text === undefined) return otherwise;
    const value = read(text);
    if (value === undefined) notices.malformed(name, text);
    return value ?? otherwise;
  };
  const periods = parts.get("periods");
  const filter = readFilter(parts.get("filter") ?? "", notices.refuse("filter"));
  return {
    series: readIndicators(parts.get("indicators"), known.sources, notices),
    level: readWord(parts, "level", known.levels, EMPTY_QUERY.level, notices),
    areas: [...readSelected(parts.get("areas"), notices), ...readCompared(parts.get("compare"), notices)],
    periods: (periods !== undefined && readPeriods(periods, notices.refuse("periods"))) || EMPTY_QUERY.periods,
    partial: one(
      "partial",
      (text) => (text === "known" || text === "withhold" ? text : undefined),
      EMPTY_QUERY.partial,
    ),
    ...(filter.length > 0 && { filter }),
    order: one("order", readOrder, EMPTY_QUERY.order),
    classes: one("classes", readClasses, EMPTY_QUERY.classes),
  };
}

const MOST_SERIES = 500;

function readIndicators(text: string | undefined, sources: Known["sources"], notices: Notices): Query["series"] {
  const series = new Map<string, Query["series"][number]>();
  const items = text === undefined || text === "" ? [] : text.split(",");
  for (const item of items.slice(0, MOST_SERIES)) {
    const read = readSeries(item, notices.refuse("indicators"));
    if (read && sources && read.source !== OWN && !sources.includes(read.source)) notices.malformed("indicators", item);
    else if (read) series.set(writeSeries(read), read);
  }
  if (items.length > MOST_SERIES) notices.malformed("indicators", items.slice(MOST_SERIES).join(","));
  return [...series.values()];
}

/** When nothing of what is said about areas can be used, all are shown: a picture rather than none. */
function readSelected(text: string | undefined, notices: Notices): Query["areas"] {
  if (text === undefined) return EMPTY_QUERY.areas;
  const choices = readAreas(text, "selected", notices.refuse("areas"));
  return choices.length > 0 || text === "none" ? choices : EMPTY_QUERY.areas;
}

function readCompared(text: string | undefined, notices: Notices): Query["areas"] {
  return text === undefined ? [] : readAreas(text, "reference", notices.refuse("compare"));
}

function readWord(
  parts: Parts,
  name: TabPart,
  known: readonly string[] | undefined,
  otherwise: string,
  notices: Notices,
) {
  const text = parts.get(name);
  if (text === undefined) return otherwise;
  if (WORD.test(text) && (!known || known.includes(text))) return text;
  notices.malformed(name, text);
  return otherwise;
}
