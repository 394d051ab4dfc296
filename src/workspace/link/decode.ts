import type { Message } from "../../cube/message.ts";
import type { Language } from "../../cube/text.ts";
import type { Tab, Workspace } from "../document.ts";
import { EMPTY_WORKSPACE } from "../defaults.ts";
import { LONGEST_TITLE, MOST_TABS } from "../limits.ts";
import { readFormulas } from "./formulas.ts";
import { Notices } from "./notices.ts";
import { readWhole } from "./refuse.ts";
import { readReport } from "./report.ts";
import { splitFurther, splitSearch } from "./split.ts";
import type { Split } from "./split.ts";
import { readTab, readTitle } from "./tab.ts";
import type { Known } from "./tab.ts";
import { readText } from "./token.ts";
import { readWords } from "./words.ts";

export type { Known };

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
  const split = splitSearch(search, notices);
  const { parts } = split;
  const lang = parts.get("lang");
  const language = lang === "nl" || lang === "en" ? lang : undefined;
  if (lang !== undefined && !language) notices.malformed("lang", lang);
  // Of the page, not of the document: the card of an indicator over whatever is shown, a figure in a frame, the page of
  // a municipality, the gallery.
  for (const name of ["lang", "card", "embed", "place", "gallery"]) parts.delete(name);
  const silent = parts.size === 0 && split.tabs.length === 0;
  const workspace = silent ? null : readWorkspace(split, known, notices);
  return { workspace, ...(language && { language }), notices: notices.list() };
}

const idOf = (place: number) => `tab-${place}`;

function readWorkspace({ parts, tabs: further }: Split, known: Known, notices: Notices): Workspace {
  const tabs: Tab[] = [readTab(parts, idOf(1), known, notices)];
  for (const [place, text] of further.entries()) {
    if (place >= MOST_TABS - 1) notices.malformed("tab", text);
    else tabs.push(readFurther(text, idOf(place + 2), known, notices));
  }
  const words = (name: "names" | "notes") => readWords(parts.get(name) ?? "", notices.refuse(name));
  return {
    ...EMPTY_WORKSPACE,
    title: readTitle(parts.get("workspace") ?? ""),
    tabs,
    active: readActive(parts.get("active"), tabs.length, notices),
    formulas: readFormulas(parts.get("formulas") ?? "", tabs, notices.refuse("formulas")),
    ...(parts.get("names") && { names: words("names") }),
    ...(parts.get("notes") && { notes: words("notes") }),
    ...(parts.get("report") && { report: readReport(parts.get("report") ?? "", tabs, notices.refuse("report")) }),
    ...readPage(parts.get("page"), notices),
  };
}

function readPage(text: string | undefined, notices: Notices): Pick<Workspace, "page"> {
  if (text === "report") return { page: text };
  if (text) notices.malformed("page", text);
  return {};
}

function readFurther(text: string, id: string, known: Known, notices: Notices): Tab {
  const parts = splitFurther(text, notices);
  const written = parts.get("title");
  if (written !== undefined) {
    const title = readText(written, LONGEST_TITLE);
    if (title === undefined) notices.malformed("title", written);
    parts.set("title", title ?? "");
  }
  return readTab(parts, id, known, notices);
}

function readActive(text: string | undefined, count: number, notices: Notices): string {
  if (text === undefined) return idOf(1);
  const place = readWhole(text, count);
  if (place === undefined) notices.malformed("active", text);
  return idOf(place ?? 1);
}
