import type { Language } from "../../cube/text.ts";
import type { Tab, Workspace } from "../document.ts";
import { EMPTY_TAB } from "../defaults.ts";
import { writeFormulas } from "./formulas.ts";
import { WHOLE_PARTS } from "./parts.ts";
import type { WholePart } from "./parts.ts";
import { writeReport } from "./report.ts";
import { writeTab } from "./tab.ts";
import { writeToken } from "./token.ts";
import { writeWords } from "./words.ts";

/** How each part of the whole is written, already fit for an address; empty for what is as it is by default. */
const WRITE: Readonly<Record<WholePart, (workspace: Workspace) => readonly string[]>> = {
  workspace: ({ title }) => [escapeText(title)],
  tab: ({ tabs }) => tabs.slice(1).map(writeFurther),
  active: ({ tabs, active }) => {
    const place = tabs.findIndex((tab) => tab.id === active);
    return place > 0 ? [String(place + 1)] : [];
  },
  formulas: (workspace) => [escapeValue(writeFormulas(workspace))],
  names: ({ names }) => [escapeValue(writeWords(names))],
  notes: ({ notes }) => [escapeValue(writeWords(notes))],
  report: (workspace) => [escapeValue(writeReport(workspace))],
  page: ({ page = "" }) => [page],
};

/**
 * The link of a workspace: what stands after the question mark (see README.md). What is as it is by default is not
 * written, so an empty workspace is an empty text. The language is only written when it is given: a link leaves the
 * reader's own language alone unless the sender wants it otherwise.
 */
export function encodeLink(workspace: Workspace, language?: Language): string {
  const whole = (part: WholePart) =>
    WRITE[part](workspace)
      .filter((value) => value !== "" || part === "tab")
      .map((value) => `${part}=${value}`);
  const first = writeTab(workspace.tabs[0] ?? EMPTY_TAB).map(
    ([part, value]) => `${part}=${part === "title" ? escapeText(value) : escapeValue(value)}`,
  );
  const rest = WHOLE_PARTS.filter((part) => part !== "workspace").flatMap(whole);
  return [...whole("workspace"), ...first, ...rest, ...(language ? [`lang=${language}`] : [])].join("&");
}

/** A further tab: the same parts with `/` between, its title as a name. */
function writeFurther(tab: Tab): string {
  const parts = writeTab(tab).map(([part, value]) => `${part}=${part === "title" ? writeToken(value) : value}`);
  return escapeValue(parts.join("/")).replaceAll("%2F", "/").replaceAll("%3D", "=");
}

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
