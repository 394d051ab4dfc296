import type { AreaChoice, AreaRule } from "../../analysis/query.ts";
import { MOST_ALIKE, MOST_CODES, MOST_SIMILAR, WORD } from "../limits.ts";
import { nothingLeft } from "./nothingLeft.ts";
import type { Refuse } from "./refuse.ts";
import { readWhole } from "./refuse.ts";
import { readSet, writeSet } from "./set.ts";
import { readToken, writeGuarded, writeToken } from "./token.ts";

type Role = AreaChoice["role"];
type Show = AreaChoice["show"];

/** As many as the rule means where it does not say how many. */
const DEFAULT_SIMILAR = 10;
const WHOLE = /^\d+$/;
const NONE = "none";
const isWord = (text: string) => text === "all" || text === NONE;

/** What is meant where a link does not say it: rows apart, except for a group to compare with. */
export function defaultShow(rule: AreaRule, role: Role): Show {
  if (role === "selected" || rule.kind === "codes" || rule.kind === "parents") return "each";
  return "together";
}

/** `GM0344,GM0363`, `in:PV26`, `group:g4~together`, `none`. Choices of the other role are left out. */
export function writeAreas(choices: readonly AreaChoice[], role: Role): string {
  const written = choices.filter((choice) => choice.role === role).map(writeChoice);
  return written.length === 0 ? NONE : written.join(",");
}

function writeChoice({ rule, role, show, name, ...rest }: AreaChoice): string {
  nothingLeft(rest);
  const plain = show === (name === undefined ? defaultShow(rule, role) : "together");
  const words = writeRule(rule, plain && name === undefined ? "," : ".");
  return [words, ...(plain ? [] : [show]), ...(name === undefined ? [] : [`as.${writeToken(name)}`])].join("~");
}

function writeRule(rule: AreaRule, between: string): string {
  switch (rule.kind) {
    case "codes":
      return writeCodes(rule.codes, between);
    case "all":
      return "all";
    case "in":
      return `in:${writeToken(rule.parent)}`;
    case "group":
      return `group:${writeToken(rule.group)}`;
    case "parents":
      return `parents:${rule.level}`;
    case "neighbours":
      return `neighbours:${writeToken(rule.of)}`;
    case "similar":
      return `similar:${[writeToken(rule.of), ...writeLikeness(rule)].join(".")}`;
  }
}

type Similar = Extract<AreaRule, { kind: "similar" }>;

/** `5.population.share-65plus`: how many, and alike on what; an indicator of digits only gets the number before it. */
function writeLikeness({ count, on = [] }: Similar): readonly string[] {
  const number = count ?? (WHOLE.test(on[0] ?? "") ? DEFAULT_SIMILAR : undefined);
  return [...(number === undefined ? [] : [String(number)]), ...on];
}

/** One by one, or as a set over a list where that is shorter. */
function writeCodes(codes: readonly string[], between: string): string {
  const each = codes.map((code) => writeGuarded(code, isWord)).join(between);
  const set = codes.length > 2 ? writeSet(codes) : undefined;
  return set !== undefined && set.length + "set:".length < each.length ? `set:${set}` : each;
}

/**
 * Reads the areas of one role. Selected codes beside each other that are shown as rows apart are one choice; each
 * area to compare with is a choice of its own, as each was added by itself and can be taken away by itself.
 */
export function readAreas(text: string, role: Role, refuse: Refuse): AreaChoice[] {
  const choices: AreaChoice[] = [];
  let total = 0;
  let row: string[] | undefined;
  for (const item of text === NONE ? [] : text.split(",")) {
    const choice = readChoice(item, role);
    const codes = choice?.rule.kind === "codes" ? choice.rule.codes : undefined;
    total += codes?.length ?? 0;
    if (!choice || total > MOST_CODES) refuse(item);
    else if (!codes || choice.show === "together" || choice.name !== undefined) {
      choices.push(choice);
      row = undefined;
    } else if (role === "reference") {
      choices.push(...codes.map((code): AreaChoice => ({ ...choice, rule: { kind: "codes", codes: [code] } })));
    } else if (row) row.push(...codes);
    else {
      row = [...codes];
      choices.push({ ...choice, rule: { kind: "codes", codes: row } });
    }
  }
  return choices;
}

function readChoice(text: string, role: Role): AreaChoice | undefined {
  const [words = "", ...said] = text.split("~");
  const rule = readRule(words);
  const last = said.at(-1) ?? "";
  const name = last.startsWith("as.") ? readToken(last.slice("as.".length)) : undefined;
  const [show, ...more] = name === undefined ? said : said.slice(0, -1);
  if (!rule || more.length > 0) return undefined;
  const named = name === undefined ? {} : { name };
  if (show === undefined)
    return { rule, role, show: name === undefined ? defaultShow(rule, role) : "together", ...named };
  return show === "each" || show === "together" ? { rule, role, show, ...named } : undefined;
}

function readRule(text: string): AreaRule | undefined {
  if (text === "all") return { kind: "all" };
  const [first = "", second, ...more] = text.split(":");
  if (second === undefined) return readCodes(first);
  if (first === "set") return more.length > 0 ? undefined : readCodesOfSet(second);
  if (first === "similar") return more.length > 0 ? undefined : readSimilar(second);
  const name = readToken(second);
  if (name === undefined || more.length > 0) return undefined;
  switch (first) {
    case "in":
      return { kind: "in", parent: name };
    case "group":
      return { kind: "group", group: name };
    case "parents":
      return WORD.test(name) ? { kind: "parents", level: name } : undefined;
    case "neighbours":
      return { kind: "neighbours", of: name };
    default:
      return undefined;
  }
}

function readSimilar(text: string): AreaRule | undefined {
  const [first = "", ...rest] = text.split(".");
  const of = readToken(first);
  const counted = WHOLE.test(rest[0] ?? "");
  const count = counted ? readWhole(rest[0], MOST_SIMILAR) : undefined;
  const on = counted ? rest.slice(1) : rest;
  if (
    of === undefined ||
    (counted && count === undefined) ||
    on.length > MOST_ALIKE ||
    !on.every((id) => WORD.test(id))
  )
    return undefined;
  return {
    kind: "similar",
    of,
    ...(count !== undefined && { count }),
    ...(on.length > 0 && { on: [...new Set(on)] }),
  };
}

function readCodes(text: string): AreaRule | undefined {
  if (text === NONE) return undefined;
  const codes = text.split(".").map(readToken);
  const known = codes.filter((code) => code !== undefined);
  return known.length < codes.length ? undefined : { kind: "codes", codes: known };
}

function readCodesOfSet(text: string): AreaRule | undefined {
  const codes = readSet(text);
  return codes && { kind: "codes", codes };
}
