import type { Column, Filter } from "../../analysis/query.ts";
import { REASONS } from "../../cube/reason.ts";
import { MOST_FILTERS, MOST_STEPS } from "../limits.ts";
import type { Refuse } from "./refuse.ts";
import { readNumber, readWhole, writeNumber } from "./refuse.ts";
import { readToken, writeToken } from "./token.ts";

/** `top.10.1.1,in:PV26`: the conditions in their order. */
export function writeFilter(filter: readonly Filter[] = []): string {
  return filter.map(writeCondition).join(",");
}

function writeCondition(filter: Filter): string {
  switch (filter.kind) {
    case "value":
      return `value.${writeColumn(filter)}:${writeLimit(filter.from)}..${writeLimit(filter.to)}`;
    case "rank":
      return `${filter.first === "high" ? "top" : "bottom"}.${filter.n}.${writeColumn(filter)}`;
    case "group":
      return `group:${writeToken(filter.group)}`;
    case "in":
      return `in:${writeToken(filter.parent)}`;
    case "figure":
      return `figure.${writeColumn(filter)}.${filter.is}`;
  }
}

const writeColumn = ({ series, slot }: Column) => `${series + 1}.${slot + 1}`;
const writeLimit = (limit: number | undefined) => (limit === undefined ? "" : writeNumber(limit));

/** Reads the conditions of a link; one that is malformed is refused and left out. */
export function readFilter(text: string, refuse: Refuse): readonly Filter[] {
  const pieces = text === "" ? [] : text.split(",");
  const conditions = pieces.slice(0, MOST_FILTERS).flatMap((piece) => {
    const condition = readCondition(piece);
    if (!condition) refuse(piece);
    return condition ?? [];
  });
  if (pieces.length > MOST_FILTERS) refuse(pieces.slice(MOST_FILTERS).join(","));
  return conditions;
}

function readCondition(piece: string): Filter | undefined {
  const [head = "", named, ...more] = piece.split(":");
  if (more.length > 0) return undefined;
  const [word, ...rest] = head.split(".");
  if (named === undefined) return readRank(word, rest) ?? readFigure(word, rest);
  if (word === "value") return readValue(rest, named);
  const code = rest.length > 0 ? undefined : readToken(named);
  if (code === undefined) return undefined;
  if (word === "group") return { kind: "group", group: code };
  return word === "in" ? { kind: "in", parent: code } : undefined;
}

/** The first series and period where none is named. */
function readColumn([series = "1", slot = "1", ...more]: readonly string[]): Column | undefined {
  const [row, column] = [readWhole(series, MOST_STEPS + 1), readWhole(slot, MOST_STEPS + 1)];
  return row === undefined || column === undefined || more.length > 0
    ? undefined
    : { series: row - 1, slot: column - 1 };
}

function readRank(word: string | undefined, [many, ...rest]: readonly string[]): Filter | undefined {
  const n = readWhole(many, MOST_STEPS);
  const column = readColumn(rest);
  if ((word !== "top" && word !== "bottom") || n === undefined || !column) return undefined;
  return { kind: "rank", first: word === "top" ? "high" : "low", n, ...column };
}

function readFigure(word: string | undefined, rest: readonly string[]): Filter | undefined {
  const last = rest.at(-1) ?? "";
  const is = last === "missing" ? last : REASONS.find((reason) => reason === last);
  const column = readColumn(is === undefined ? rest : rest.slice(0, -1));
  return word === "figure" && column ? { kind: "figure", is: is ?? "present", ...column } : undefined;
}

function readValue(rest: readonly string[], range: string): Filter | undefined {
  const column = readColumn(rest);
  const [first, second, ...more] = range.split("..");
  if (!column || first === undefined || second === undefined || more.length > 0 || range === "..") return undefined;
  const [from, to] = [first === "" ? undefined : readNumber(first), second === "" ? undefined : readNumber(second)];
  if ((first !== "" && from === undefined) || (second !== "" && to === undefined)) return undefined;
  return { kind: "value", ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...column };
}
