import * as v from "valibot";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { check } from "../check.ts";
import { AxisSchema, CollectionSchema, DatasetSchema, InnerSchema } from "./schema.ts";

export interface Category {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** Undefined where the office does not say. */
  readonly decimals: number | undefined;
}

export interface Axis {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Category[];
  /** What an office says beside the standard, such as the rules of PX. */
  readonly extension: Readonly<Record<string, unknown>>;
}

/** A data set of JSON-stat, whatever its version: axes in order, the last runs fastest. */
export interface Dataset {
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly notes: readonly string[];
  readonly axes: readonly Axis[];
  readonly role: {
    readonly time: readonly string[];
    readonly geo: readonly string[];
    readonly metric: readonly string[];
  };
  /** Undefined where nothing was written for the cell, null where it was written that there is nothing. */
  readonly value: (cell: number) => number | null | undefined;
  readonly status: (cell: number) => string;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** What an address gave: data sets by name, and data sets that lie elsewhere. */
export interface Found {
  readonly datasets: readonly (readonly [name: string, dataset: Dataset])[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** A data set, a collection (2.0) or a bundle (1.x). The first fault is a Problem that names its place. */
export function readJsonStat(value: unknown, what: string, where: string): Found | Problem {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return problem("mismatch", what, `${where}#`);
  const said = errorIn(value);
  if (said !== undefined) return problem("refused", what, `${where} (${said})`);
  const collection = v.safeParse(CollectionSchema, value);
  if (collection.success)
    return all(
      collection.output.link.item.map((one, at) => [String(at), one]),
      what,
      where,
    );
  if ("dimension" in value) return all([["", value]], what, where);
  const bundle = Object.entries(value).filter(
    ([, one]) => typeof one === "object" && one !== null && "dimension" in one,
  );
  return bundle.length > 0 ? all(bundle, what, where) : problem("mismatch", what, `${where}#dimension`);
}

function all(items: readonly (readonly [string, unknown])[], what: string, where: string): Found | Problem {
  const datasets: [string, Dataset][] = [];
  const links: { label: string; href: string }[] = [];
  for (const [name, item] of items) {
    if (typeof item === "object" && item !== null && "value" in item) {
      const dataset = datasetOf(item, what, name === "" ? where : `${where}#${name}`);
      if (isProblem(dataset)) return dataset;
      datasets.push([name, dataset]);
    } else {
      const link = v.safeParse(
        v.object({ href: v.pipe(v.string(), v.nonEmpty()), label: v.fallback(v.string(), "") }),
        item,
      );
      if (link.success) links.push(link.output);
    }
  }
  return { datasets, links };
}

function datasetOf(item: unknown, what: string, where: string): Dataset | Problem {
  const file = check(DatasetSchema, item, what, where);
  if (isProblem(file)) return file;
  const wrong = (place: string): Problem => problem("mismatch", what, `${where}#${place}`);
  const inner = v.safeParse(InnerSchema, file.dimension);
  const ids = file.id ?? (inner.success ? inner.output.id : undefined);
  const sizes = file.size ?? (inner.success ? inner.output.size : undefined);
  if (!ids || !sizes || sizes.length !== ids.length || new Set(ids).size !== ids.length) return wrong("size");
  const axes: Axis[] = [];
  for (const [at, id] of ids.entries()) {
    const axis = v.safeParse(AxisSchema, file.dimension[id]);
    if (!axis.success) return wrong(`dimension.${id}`);
    const members = membersOf(axis.output);
    if (!members || members.length !== sizes[at]) return wrong(`dimension.${id}.category`);
    axes.push({ id, label: axis.output.label || id, members, extension: axis.output.extension });
  }
  const length = sizes.reduce((product, size) => product * size, 1);
  const { value, status } = file;
  // A description of a table has no values.
  if (Array.isArray(value) && value.length !== length && value.length > 0) return wrong("value");
  const outside = Array.isArray(value)
    ? undefined
    : Object.keys(value).find((at) => !/^\d+$/.test(at) || Number(at) >= length);
  if (outside !== undefined) return wrong(`value.${outside}`);
  return {
    label: file.label,
    source: file.source,
    updated: file.updated,
    notes: file.note,
    axes,
    role: file.role ?? (inner.success ? inner.output.role : undefined) ?? { time: [], geo: [], metric: [] },
    value: (cell) => (Array.isArray(value) ? value[cell] : value[String(cell)]),
    status: statusReader(status),
    extension: file.extension,
  };
}

/** Categories in the order of their index; undefined when places are missing or stand twice. */
function membersOf({ category }: v.InferOutput<typeof AxisSchema>): Category[] | undefined {
  const { index, label = {}, unit } = category;
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index ?? Object.fromEntries(Object.keys(label).map((code, at) => [code, at])))
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
  const places = Array.isArray(index) || index === undefined ? [] : Object.values(index).sort((a, b) => a - b);
  if (places.some((place, at) => place !== at) || new Set(codes).size !== codes.length) return undefined;
  return codes.map((code) => {
    const { label: named = "", base = "", decimals } = (Object.hasOwn(unit, code) ? unit[code] : undefined) ?? {};
    const text = Object.hasOwn(label, code) ? (label[code] ?? "") : "";
    return { code, label: text.trim() || code, unit: named || base, decimals };
  });
}

const MOST_DECIMALS = 3;
const LOOKED_AT = 2_000;

/** As many decimals as its figures have, three at most: for an office that does not say how many there are. */
export function decimalsIn({ axes, value }: Pick<Dataset, "axes" | "value">): number {
  const length = axes.reduce((product, { members }) => product * members.length, 1);
  let most = 0;
  let seen = 0;
  for (let cell = 0; cell < length && seen < LOOKED_AT && most < MOST_DECIMALS; cell += 1) {
    const figure = value(cell);
    if (typeof figure !== "number") continue;
    seen += 1;
    most = Math.max(most, /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0);
  }
  return Math.min(MOST_DECIMALS, most);
}

/** `status` is one text for all cells, a list, or an object by position; an array of one holds for all. */
function statusReader(status: v.InferOutput<typeof DatasetSchema>["status"]): (cell: number) => string {
  if (status === undefined) return () => "";
  if (typeof status === "string") return () => status;
  if (Array.isArray(status)) {
    const [only = null] = status;
    return status.length === 1 ? () => only ?? "" : (cell) => status[cell] ?? "";
  }
  return (cell) => status[String(cell)] ?? "";
}

/** What an answer says went wrong although its status said that all was well: Eurostat's `error` and `warning`. */
function errorIn(value: object): string | undefined {
  const said = "error" in value ? value.error : "warning" in value ? value.warning : undefined;
  if (said === undefined || "dimension" in value) return undefined;
  const [first] = Array.isArray(said) ? (said as readonly unknown[]) : [said];
  const labelled = v.safeParse(v.object({ label: v.string() }), first);
  return labelled.success ? labelled.output.label : "error";
}
