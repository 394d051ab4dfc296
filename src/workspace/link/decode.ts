import type { Message } from "../../cube/message.ts";
import type { Language } from "../../cube/text.ts";
import type { Query } from "../../analysis/query.ts";
import type { Tab, Workspace } from "../document.ts";
import { EMPTY_QUERY, EMPTY_TAB, EMPTY_WORKSPACE } from "../defaults.ts";
import { LONGEST_TITLE, WORD } from "../schema.ts";
import { Notices } from "./notices.ts";
import { readAreas } from "./areas.ts";
import { readOptions } from "./options.ts";
import { readPeriods } from "./periods.ts";
import { readSeries, writeSeries } from "./series.ts";
import { splitSearch } from "./split.ts";
import { readClasses, readOrder } from "./view.ts";

/** What the page has: a link that names something else gets a notice and what is meant by default. */
export interface Known {
  readonly forms?: readonly string[];
  readonly levels?: readonly string[];
  readonly sources?: readonly string[];
}

export interface DecodedLink {
  /** Null when the link says nothing about a workspace: the start screen. */
  readonly workspace: Workspace | null;
  /** For this page only; never kept as the person's own choice. */
  readonly language?: Language;
  /** What was not understood, piece by piece; the rest was used. */
  readonly notices: readonly Message[];
}

/**
 * Reads the search part of an address, with or without question mark. Never throws, whatever stands there: a piece
 * that is unknown or malformed is named in a notice and left out.
 */
export function decodeLink(search: string, known: Known = {}): DecodedLink {
  const notices = new Notices();
  const parts = splitSearch(search, notices);
  const lang = parts.get("lang");
  const language = lang === "nl" || lang === "en" ? lang : undefined;
  if (lang !== undefined && !language) notices.malformed("lang", lang);
  parts.delete("lang");
  parts.delete("card"); // of the page: the card of an indicator, over whatever is shown
  const workspace = parts.size === 0 ? null : readWorkspace(parts, known, notices);
  return { workspace, ...(language && { language }), notices: notices.list() };
}

type Parts = ReadonlyMap<string, string>;

function readWorkspace(parts: Parts, known: Known, notices: Notices): Workspace {
  const title = readTitle(parts.get("title") ?? "");
  const options = parts.get("options");
  const tab: Tab = {
    ...EMPTY_TAB,
    query: readQuery(parts, known, notices),
    form: readWord(parts, "view", known.forms, EMPTY_TAB.form, notices),
    options: options ? readOptions(options, notices.refuse("options")) : {},
    ...(title && { title }),
  };
  return { ...EMPTY_WORKSPACE, title: readTitle(parts.get("workspace") ?? ""), tabs: [tab] };
}

function readQuery(parts: Parts, known: Known, notices: Notices): Query {
  const one = <T>(name: string, read: (text: string) => T | undefined, otherwise: T): T => {
    const text = parts.get(name);
    if (text === undefined) return otherwise;
    const value = read(text);
    if (value === undefined) notices.malformed(name, text);
    return value ?? otherwise;
  };
  const periods = parts.get("periods");
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
    if (read && sources && !sources.includes(read.source)) notices.malformed("indicators", item);
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
  name: string,
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

function readTitle(text: string): string {
  return text.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDFFF]/gu, "");
}
