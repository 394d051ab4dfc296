import type { ClassQuery, Order } from "../../analysis/query.ts";
import { MOST_CLASSES, MOST_STEPS } from "../schema.ts";
import { readNumber, readWhole, writeNumber } from "./refuse.ts";

/** `given`, `name`, `name~desc`, `value.1.2~desc`: the first series in the second column, from high to low. */
export function writeOrder(order: Order): string {
  if (order.by === "given") return "given";
  const by = order.by === "name" ? "name" : `value.${order.series + 1}.${order.slot + 1}`;
  return order.descending ? `${by}~desc` : by;
}

export function readOrder(text: string): Order | undefined {
  if (text === "given") return { by: "given" };
  const [by = "", direction, ...more] = text.split("~");
  if (more.length > 0 || (direction !== undefined && direction !== "desc" && direction !== "asc")) return undefined;
  const descending = direction === "desc";
  if (by === "name") return { by: "name", descending };
  const [word, series, slot, ...rest] = by.split(".");
  const [row, column] = [readWhole(series, MOST_STEPS + 1), readWhole(slot, MOST_STEPS + 1)];
  if (word !== "value" || rest.length > 0 || row === undefined || column === undefined) return undefined;
  return { by: "value", series: row - 1, slot: column - 1, descending };
}

/** `natural.5`, or `own:67,70,72.5` with the limits between the classes. */
export function writeClasses(classes: ClassQuery): string {
  if (classes.method === "own") return `own:${(classes.limits ?? []).map(writeNumber).join(",")}`;
  return `${classes.method}.${classes.count}`;
}

export function readClasses(text: string): ClassQuery | undefined {
  if (text.startsWith("own:")) return readOwn(text.slice("own:".length));
  const [method, count, ...more] = text.split(".");
  const n = readWhole(count, MOST_CLASSES);
  if (n === undefined || n < 2 || more.length > 0) return undefined;
  const known = method === "quantile" || method === "equal" || method === "natural" || method === "deviation";
  return known ? { method, count: n } : undefined;
}

function readOwn(text: string): ClassQuery | undefined {
  const numbers = text.split(",").map(readNumber);
  const limits = numbers.filter((number) => number !== undefined);
  const ascending = limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit));
  if (limits.length < numbers.length || !ascending || limits.length >= MOST_CLASSES) return undefined;
  return { method: "own", count: limits.length + 1, limits };
}
