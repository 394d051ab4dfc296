import * as v from "valibot";
import type { Message } from "../../cube/message.ts";
import { EMPTY_QUERY, EMPTY_TAB, EMPTY_WORKSPACE } from "../defaults.ts";
import type { Workspace } from "../document.ts";
import { MOST_TABS } from "../limits.ts";
import { WorkspaceSchema } from "../schema.ts";

/** A workspace from outside, with what had to be left out of it. */
export interface Repaired {
  readonly workspace: Workspace;
  readonly notices: readonly Message[];
}

type Path = readonly (string | number)[];
type Holder = Record<string, unknown>;

/** More rounds than this would only be needed by something made to keep us busy. */
const MOST_ROUNDS = 60;
const MOST_NAMED = 12;

/**
 * Holds anything at all against the schema of the document. What is wrong is named and left out, piece by piece: a
 * member of a list where it is in a list, else a field, which becomes what it is by default. The rest stays.
 * Undefined when there is nothing to stay.
 */
export function repair(raw: unknown): Repaired | undefined {
  if (!isHolder(raw) || !Array.isArray(raw["tabs"])) return undefined;
  const dropped: string[] = [];
  const draft = complete(structuredClone(raw), dropped);
  if (isEmpty(draft["tabs"])) return undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { success, issues, output } = v.safeParse(WorkspaceSchema, draft);
    if (success) return { workspace: output, notices: [...new Set(dropped)].slice(0, MOST_NAMED).map(notice) };
    for (const path of lastFirst(issues.map(({ path: at }) => pathOf(at)))) dropped.push(drop(draft, path));
    if (isEmpty(draft["tabs"])) return undefined;
    identify(draft);
  }
  return undefined;
}

const isEmpty = (tabs: unknown) => !Array.isArray(tabs) || tabs.length === 0;

const notice = (part: string): Message => ({ id: "work.file-dropped", params: { part } });

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a later version may have left out or an earlier one did not have becomes what it is by default. */
function complete(raw: Holder, dropped: string[]): Holder {
  const tabs: unknown[] = Array.isArray(raw["tabs"]) ? raw["tabs"] : [];
  if (tabs.length > MOST_TABS) dropped.push(`tabs.${MOST_TABS + 1}`);
  const whole = tabs.slice(0, MOST_TABS).filter(isHolder);
  const draft: Holder = {
    ...EMPTY_WORKSPACE,
    ...raw,
    version: 1,
    tabs: whole.map((tab) => ({
      ...EMPTY_TAB,
      ...tab,
      query: { ...EMPTY_QUERY, ...(isHolder(tab["query"]) && tab["query"]) },
    })),
  };
  identify(draft);
  dropFiguresOfNothing(draft, dropped);
  return draft;
}

/** A figure in the report of a tab that is not there, or that stands in it already. */
function dropFiguresOfNothing(draft: Holder, dropped: string[]): void {
  const { report, tabs } = draft;
  if (!Array.isArray(report) || !Array.isArray(tabs)) return;
  const left = new Set<unknown>(tabs.filter(isHolder).map((tab) => tab["id"]));
  draft["report"] = report.filter((block: unknown, place) => {
    const stays = !isHolder(block) || block["kind"] !== "figure" || left.delete(block["tab"]);
    if (!stays) dropped.push(`report.${place}`);
    return stays;
  });
}

/** Every tab an id of its own, and one of them looked at. */
function identify(draft: Holder): void {
  const tabs = Array.isArray(draft["tabs"]) ? draft["tabs"].filter(isHolder) : [];
  const taken = new Set<unknown>();
  for (const [place, tab] of tabs.entries()) {
    if (typeof tab["id"] !== "string" || taken.has(tab["id"])) tab["id"] = `tab-${place + 1}-${tabs.length}`;
    taken.add(tab["id"]);
  }
  if (!taken.has(draft["active"])) draft["active"] = tabs[0]?.["id"];
}

function pathOf(path: readonly { readonly key?: unknown }[] | undefined): Path {
  return (path ?? []).flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : []));
}

/** Of a list the last first, so that the places of the others stay. */
function lastFirst(paths: readonly Path[]): Path[] {
  const each = new Map(paths.map((path) => [path.join("."), path]));
  const compare = (a: Path, b: Path): number => {
    const at = a.findIndex((key, place) => key !== b[place]);
    const [one, other] = [a[at], b[at]];
    return typeof one === "number" && typeof other === "number" ? other - one : b.length - a.length;
  };
  return [...each.values()].sort(compare);
}

/** Takes away the smallest piece that holds the fault; says which it was. */
function drop(draft: Holder, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const piece = path.slice(0, length);
    const key = piece.at(-1);
    const parent = valueAt(draft, piece.slice(0, -1));
    if (Array.isArray(parent) && typeof key === "number") {
      if (key < parent.length) parent.splice(key, 1);
      return piece.join(".");
    }
    const usual = usualAt(piece);
    if (usual && isHolder(parent) && typeof key === "string") {
      if (Object.hasOwn(usual, key)) parent[key] = structuredClone(usual[key]);
      else Reflect.deleteProperty(parent, key);
      return piece.join(".");
    }
  }
  draft["tabs"] = [];
  return path.join(".");
}

function valueAt(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === "number" ? (value as readonly unknown[])[key] : undefined;
    return isHolder(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, draft);
}

/** What a field of the whole, of a tab, of its question or of its options is by default. */
function usualAt(path: Path): Readonly<Record<string, unknown>> | undefined {
  if (path.length === 1) return { ...EMPTY_WORKSPACE };
  if (path[0] !== "tabs") return undefined;
  if (path.length === 3) return { ...EMPTY_TAB };
  if (path.length !== 4) return undefined;
  return path[2] === "query" ? { ...EMPTY_QUERY } : path[2] === "options" ? EMPTY_TAB.options : undefined;
}
