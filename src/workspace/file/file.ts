import type { Message } from "../../cube/message.ts";
import type { Workspace } from "../document.ts";
import { isSafeKey } from "../limits.ts";
import { parseFigures } from "../keep/beside.ts";
import type { TabFigures } from "../keep/beside.ts";
import { showsOwnFiles } from "../ownFiles.ts";
import { migrate, NEWEST } from "./migrate.ts";
import { repair } from "./repair.ts";

/** What stands first in a file, so that anybody can see what it is. */
export const FORMAT = "meetlat-workspace";

export const FILE_ENDING = ".meetlat.json";

/** Longest file that is read, in signs: a work with its figures and a few own files. */
const LONGEST = 60_000_000;
/** Figures that a file takes along at most, in signs; those of further tabs stay behind. */
const MOST_FIGURES = 10_000_000;
const DEEPEST = 40;

export type FileReading =
  | {
      readonly workspace: Workspace;
      readonly figures: TabFigures;
      readonly notices: readonly Message[];
      /** Own files that came along, as they were packed; undefined for none. */
      readonly own?: unknown;
    }
  | { readonly workspace: null; readonly notices: readonly Message[] };

/**
 * A workspace as a file: the whole document, when it was saved (ISO 8601), and the figures of its tabs as they were.
 * Figures from own files are only in it where these are given, packed: then the person has chosen to take them along.
 */
export function writeFile(
  workspace: Workspace,
  saved: string,
  figures: TabFigures = {},
  own: readonly object[] = [],
): string {
  const head = JSON.stringify({ format: FORMAT, version: NEWEST, saved, workspace }, null, 2).slice(0, -2);
  const beside = writeFigures(own.length > 0 ? figures : withoutOwn(figures, workspace));
  const parts = [
    head,
    ...(beside === "" ? [] : [`  "figures": {${beside}}`]),
    ...(own.length === 0 ? [] : [`  "own": ${JSON.stringify(own)}`]),
  ];
  return `${parts.join(",\n")}\n}\n`;
}

function withoutOwn(figures: TabFigures, workspace: Workspace): TabFigures {
  const own = new Set(workspace.tabs.filter(showsOwnFiles).map(({ id }) => id));
  return Object.fromEntries(Object.entries(figures).filter(([tab]) => !own.has(tab)));
}

/** On one line per tab: nobody reads ten thousand lines of numbers. */
function writeFigures(figures: TabFigures): string {
  let room = MOST_FIGURES;
  const lines = Object.entries(figures).map(([tab, one]) => `${JSON.stringify(tab)}: ${JSON.stringify(one)}`);
  return lines
    .filter((line) => (room -= line.length) >= 0)
    .map((line) => `\n    ${line}`)
    .join(",");
}

/**
 * Reads a file. Never throws: what cannot be read at all says why, and of a file with wrong parts the parts are named
 * and the rest is opened.
 */
export function readFile(text: string): FileReading {
  const parsed = parse(text);
  if (typeof parsed !== "object" || parsed === null || !("format" in parsed) || parsed.format !== FORMAT)
    return failed("file-other");
  const { version, workspace, figures, own } = parsed as Readonly<
    Partial<Record<"version" | "workspace" | "figures" | "own", unknown>>
  >;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return failed("file-other");
  if (version > NEWEST) return failed("file-newer");
  const repaired = repair(migrate(workspace, version));
  if (!repaired) return failed("file-broken");
  return { ...repaired, figures: parseFigures(figures), ...(own !== undefined && { own }) };
}

const failed = (id: string): FileReading => ({ workspace: null, notices: [{ id: `work.${id}` }] });

/** Names that mean something to every object are left out, wherever they stand. */
function parse(text: string): unknown {
  if (text.length > LONGEST || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text, (key, value: unknown) => (isSafeKey(key) ? value : undefined));
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quoted) {
      if (sign === "\\") i += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
