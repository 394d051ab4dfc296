import type { ClassMethod, ClassQuery, Order } from "../../analysis/query.ts";
import { MOST_CLASSES, MOST_STEPS, WORD } from "../limits.ts";
import { readNumber, readWhole, writeNumber } from "./refuse.ts";
import { readToken, writeToken } from "./token.ts";

/**
 * `given`, `name`, `name~desc`, `value.1.2~desc` (the first series in the second column, from high to low),
 * `change.1.3.1` (how much the third column is more than the first), `parent.provincie`.
 */
export function writeOrder(order: Order): string {
  const by = orderWords(order);
  return order.by !== "given" && order.descending ? `${by}~desc` : by;
}

function orderWords(order: Order): string {
  switch (order.by) {
    case "given":
    case "name":
      return order.by;
    case "value":
      return `value.${order.series + 1}.${order.slot + 1}`;
    case "change":
      return `change.${order.series + 1}.${order.slot + 1}.${order.from + 1}`;
    case "parent":
      return `parent.${order.level}`;
  }
}

/** The order of rows from a link; undefined where it does not fit the grammar. */
export function readOrder(text: string): Order | undefined {
  if (text === "given") return { by: "given" };
  const [by = "", direction, ...more] = text.split("~");
  if (more.length > 0 || (direction !== undefined && direction !== "desc" && direction !== "asc")) return undefined;
  const descending = direction === "desc";
  if (by === "name") return { by: "name", descending };
  const [word, ...rest] = by.split(".");
  if (word === "parent") {
    const [level = "", ...others] = rest;
    return others.length === 0 && WORD.test(level) ? { by: "parent", level, descending } : undefined;
  }
  const [series, slot, from] = rest.map((place) => readWhole(place, MOST_STEPS + 1));
  if (series === undefined || slot === undefined) return undefined;
  const column = { series: series - 1, slot: slot - 1 };
  if (word === "value" && rest.length === 2) return { by: "value", ...column, descending };
  if (word !== "change" || rest.length !== 3 || from === undefined) return undefined;
  return { by: "change", ...column, from: from - 1, descending };
}

const METHODS: Readonly<Record<string, Exclude<ClassMethod, "own">>> = {
  quantile: "quantile",
  equal: "equal",
  natural: "natural",
  deviation: "deviation",
  headtail: "head-tail",
  diverging: "diverging",
};

/**
 * `natural.5`, or `own:67,70,72.5` with the limits between the classes. Behind the number `selected` (only the
 * selected areas are classed) and `shared` (one set for all series of a unit); `diverging.6~100` lies around 100.
 */
export function writeClasses(classes: ClassQuery): string {
  if (classes.method === "own") return `own:${(classes.limits ?? []).map(writeNumber).join(",")}`;
  const { method, count, over, shared, centre } = classes;
  const word = Object.keys(METHODS).find((each) => METHODS[each] === method) ?? method;
  const words = [word, String(count), ...(over ? [over] : []), ...(shared ? ["shared"] : [])].join(".");
  return centre === undefined ? words : `${words}~${writeCentre(centre)}`;
}

function writeCentre(centre: NonNullable<ClassQuery["centre"]>): string {
  if (typeof centre === "number") return writeNumber(centre);
  return centre.reference === "" ? "reference" : `reference.${writeToken(centre.reference)}`;
}

/** Classes from a link; undefined where they do not fit the grammar. */
export function readClasses(text: string): ClassQuery | undefined {
  if (text.startsWith("own:")) return readOwn(text.slice("own:".length));
  const [head = "", around, ...more] = text.split("~");
  const [word = "", count, ...rest] = head.split(".");
  const n = readWhole(count, MOST_CLASSES);
  const method = Object.hasOwn(METHODS, word) ? METHODS[word] : undefined;
  if (method === undefined || n === undefined || n < 2 || more.length > 0) return undefined;
  const over = rest[0] === "selected" && rest.shift() === "selected";
  const shared = rest[0] === "shared" && rest.shift() === "shared";
  const centre = around === undefined || method !== "diverging" ? undefined : readCentre(around);
  if (rest.length > 0 || (around !== undefined && centre === undefined)) return undefined;
  return {
    method,
    count: n,
    ...(over && { over: "selected" as const }),
    ...(shared && { shared }),
    ...(centre !== undefined && { centre }),
  };
}

function readCentre(text: string): ClassQuery["centre"] {
  if (text === "reference") return { reference: "" };
  if (!text.startsWith("reference.")) return readNumber(text);
  const reference = readToken(text.slice("reference.".length));
  return reference === undefined ? undefined : { reference };
}

function readOwn(text: string): ClassQuery | undefined {
  const numbers = text.split(",").map(readNumber);
  const limits = numbers.filter((number) => number !== undefined);
  const ascending = limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit));
  if (limits.length < numbers.length || !ascending || limits.length >= MOST_CLASSES) return undefined;
  return { method: "own", count: limits.length + 1, limits };
}
