import type { Language } from "../../cube/text.ts";
import type { Workspace } from "../document.ts";
import { activeTab, EMPTY_TAB } from "../defaults.ts";
import { writeAreas } from "./areas.ts";
import { writeOptions } from "./options.ts";
import { writePeriods } from "./periods.ts";
import { writeSeries } from "./series.ts";
import { writeClasses, writeOrder } from "./view.ts";

/**
 * The link of a workspace: what stands after the question mark (see README.md). What is as it is by default is not
 * written, so an empty workspace is an empty text. The language is only written when it is given: a link leaves the
 * reader's own language alone unless the sender wants it otherwise.
 */
export function encodeLink(workspace: Workspace, language?: Language): string {
  const { query, form, options, title = "" } = activeTab(workspace);
  const indicators = query.series.map(writeSeries).join(",");
  const parts: readonly (readonly [string, string, string])[] = [
    ["workspace", workspace.title, ""],
    ["title", title, ""],
    ["indicators", indicators, ""],
    ["level", query.level, DEFAULTS.level],
    ["areas", writeAreas(query.areas, "selected"), DEFAULTS.areas],
    ["compare", writeAreas(query.areas, "reference"), DEFAULTS.compare],
    ["periods", writePeriods(query.periods), DEFAULTS.periods],
    ["partial", query.partial, DEFAULTS.partial],
    ["order", writeOrder(query.order), DEFAULTS.order],
    ["classes", writeClasses(query.classes), DEFAULTS.classes],
    ["view", form, DEFAULTS.view],
    ["options", writeOptions(options), ""],
    ["lang", language ?? "", ""],
  ];
  return parts
    .filter(([, value, usual]) => value !== usual)
    .map(([name, value]) => `${name}=${isText(name) ? escapeText(value) : escapeValue(value)}`)
    .join("&");
}

const { query: usual } = EMPTY_TAB;
const DEFAULTS = {
  level: usual.level,
  areas: writeAreas(usual.areas, "selected"),
  compare: writeAreas(usual.areas, "reference"),
  periods: writePeriods(usual.periods),
  partial: usual.partial,
  order: writeOrder(usual.order),
  classes: writeClasses(usual.classes),
  view: EMPTY_TAB.form,
} as const;

const isText = (name: string) => name === "title" || name === "workspace";

/** A title: whatever a mail program might take for the end of an address is escaped too. */
function escapeText(text: string): string {
  return escapeValue(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD")).replace(/[.~:,]/g, escapeSign);
}

function escapeValue(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replace(/[!'()]/g, escapeSign);
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
