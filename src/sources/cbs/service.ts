import type * as v from "valibot";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { check } from "../check.ts";
import { parseJson } from "../json.ts";
import type { Request } from "../request.ts";
import type { ReadOptions } from "../source.ts";
import { listOf } from "./schema.ts";

/** Asks an OData v4 service: one thing, a whole list whatever its number of pages, or how long a list is. */
export interface Service {
  one<T>(path: string, schema: v.GenericSchema<unknown, T>, what: string, options: ReadOptions): Promise<T | Problem>;
  list<T>(
    path: string,
    item: v.GenericSchema<unknown, T>,
    what: string,
    options: ReadOptions,
    onRows?: (rows: number) => void,
  ): Promise<readonly T[] | Problem>;
  count(path: string, what: string, options: ReadOptions): Promise<number | Problem>;
}

/** Hands out a turn; the others wait (`atMost`). */
type Turn = <T>(task: () => Promise<T>) => Promise<T>;

/** `base` ends with a slash; a page of a list is only followed on the same origin, and never twice. */
export function serviceAt(base: URL, request: Request, turn: Turn): Service {
  const ask = (address: URL, what: string, { signal }: ReadOptions, accept: string) =>
    turn(() => request(address, { what, accept, ...(signal && { signal }) }));

  async function json<T>(address: URL, schema: v.GenericSchema<unknown, T>, what: string, options: ReadOptions) {
    const bytes = await ask(address, what, options, "application/json");
    const parsed = isProblem(bytes) ? bytes : parseJson(bytes, what, address.href);
    if (isProblem(parsed)) return parsed;
    const said = errorIn(parsed.value);
    return said === undefined
      ? check(schema, parsed.value, what, address.href)
      : problem("refused", what, `${address.href} (${said})`);
  }

  return {
    one: (path, schema, what, options) => json(new URL(path, base), schema, what, options),

    async list<T>(
      path: string,
      item: v.GenericSchema<unknown, T>,
      what: string,
      options: ReadOptions,
      onRows?: (rows: number) => void,
    ) {
      const schema = listOf(item);
      const rows: T[] = [];
      const seen = new Set<string>();
      for (let next: URL | undefined = new URL(path, base); next;) {
        if (next.origin !== base.origin) return problem("forbidden", what, next.href);
        if (seen.has(next.href)) return problem("malformed", what, next.href);
        seen.add(next.href);
        const page: v.InferOutput<typeof schema> | Problem = await json(next, schema, what, options);
        if (isProblem(page)) return page;
        for (const row of page.value) rows.push(row);
        onRows?.(rows.length);
        const link: string | undefined = page["@odata.nextLink"];
        if (link !== undefined && !URL.canParse(link, next.href)) return problem("malformed", what, next.href);
        next = link === undefined ? undefined : new URL(link, next);
      }
      return rows;
    },

    async count(path, what, options) {
      const address = new URL(path, base);
      const bytes = await ask(address, what, options, "text/plain");
      if (isProblem(bytes)) return bytes;
      const said = new TextDecoder()
        .decode(bytes)
        .replace(/^\uFEFF/, "")
        .trim();
      return /^\d+$/.test(said) ? Number(said) : problem("malformed", what, address.href);
    },
  };
}

/** What an answer says went wrong, where its status said that all was well. */
function errorIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("error" in value)) return undefined;
  const { error } = value;
  if (typeof error !== "object" || error === null) return String(error);
  return "message" in error && typeof error.message === "string" ? error.message : "error";
}
