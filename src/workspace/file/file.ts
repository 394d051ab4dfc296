import type { Message } from "../../cube/message.ts";
import type { Workspace } from "../document.ts";
import { isSafeKey } from "../limits.ts";
import { migrate, NEWEST } from "./migrate.ts";
import { repair } from "./repair.ts";

/** What stands first in a file, so that anybody can see what it is. */
export const FORMAT = "meetlat-workspace";

export const FILE_ENDING = ".meetlat.json";

/** Longest file that is read, in signs. */
const LONGEST = 5_000_000;
const DEEPEST = 40;

export type FileReading =
  | { readonly workspace: Workspace; readonly notices: readonly Message[] }
  | { readonly workspace: null; readonly notices: readonly Message[] };

/** A workspace as a file: the whole document, and when it was saved (ISO 8601). */
export function writeFile(workspace: Workspace, saved: string): string {
  return `${JSON.stringify({ format: FORMAT, version: NEWEST, saved, workspace }, null, 2)}\n`;
}

/**
 * Reads a file. Never throws: what cannot be read at all says why, and of a file with wrong parts the parts are named
 * and the rest is opened.
 */
export function readFile(text: string): FileReading {
  const parsed = parse(text);
  if (typeof parsed !== "object" || parsed === null || !("format" in parsed) || parsed.format !== FORMAT)
    return failed("file-other");
  const { version, workspace } = parsed as { readonly version?: unknown; readonly workspace?: unknown };
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return failed("file-other");
  if (version > NEWEST) return failed("file-newer");
  return repair(migrate(workspace, version)) ?? failed("file-broken");
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
