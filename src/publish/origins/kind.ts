import * as v from "valibot";
import type { Problem } from "../../cube/problem.ts";
import type { Wire } from "../collect/wire.ts";

/** What came from an origin: one file, that an importer or the maker of borders reads. */
export interface Collected {
  /** What the other side says about its last change; a next run that hears the same reads nothing. */
  readonly version: string;
  readonly text: string;
  /** Figures or shapes in it. */
  readonly count: number;
  /** What must be said of it in the report. */
  readonly remarks?: readonly string[];
}

/** What an origin may use while it collects. */
export interface Means {
  readonly id: string;
  /** Version of what is there already; undefined when nothing is, or when the settings changed since. */
  readonly known: string | undefined;
  readonly wire: Wire;
  /** A file of the folder with open files. */
  readonly open: (path: string) => Uint8Array;
}

export type Collect = (means: Means) => Promise<Collected | "unchanged" | Problem>;

/** An origin of which the settings have been checked. */
export interface Origin {
  /** Origins (`https://…`) that it asks. */
  readonly hosts: readonly string[];
  /** Name of the variable of the environment that holds a key, and the header to send it in. */
  readonly key?: { readonly variable: string; readonly header: string };
  /** Milliseconds between two questions. */
  readonly pace?: number;
  readonly collect: Collect;
}

/** Checks the settings of a kind; throws with the name of the field when they are wrong. */
export type Kind = (settings: unknown, where: string) => Origin;

/** Makes a kind of a schema of its settings and what it does with them. */
export function kindOf<T>(schema: v.GenericSchema<unknown, T>, make: (settings: T) => Origin): Kind {
  return (settings, where) => {
    const parsed = v.safeParse(schema, settings);
    if (parsed.success) return make(parsed.output);
    const issues = parsed.issues.map((issue) => `  ${v.getDotPath(issue) ?? "(top)"}: ${issue.message}`);
    throw new Error(`${where} does not fit its schema\n${issues.join("\n")}`);
  };
}

/** An address in the configuration: `https://…`, or a path in the folder with open files. */
export const AddressSchema = v.pipe(v.string(), v.minLength(1));

/** An address of a service: ends with a slash, so that paths can be added to it. */
export const BaseSchema = v.pipe(v.string(), v.url(), v.endsWith("/"));
