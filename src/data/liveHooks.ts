import { skipToken, useQuery } from "@tanstack/react-query";
import type { FoundTable, Table } from "../sources/source.ts";
import { askLive } from "./engine/engine.ts";
import type { Engine, Recognised, Service } from "./engine/engine.ts";
import { readingOf } from "./hooks.ts";
import type { Reading } from "./hooks.ts";
import { useDataClient } from "./provider.tsx";
import { reading } from "./reading.ts";

export type { FoundTable, Table } from "../sources/source.ts";

/** Hooks of the screen on which live tables are found: they come in with it. Leaving the screen stops the requests. */

const MINUTE = 60_000;

/** The live services of this site; asks nothing of anybody. */
export function useServices(): readonly Service[] {
  const { engine } = useDataClient();
  return useQuery(reading(["services"], () => askLive(engine, { about: "services" }))).data ?? [];
}

/** Tables of a service; nothing is asked without words. */
export function useFound(service: string, words: string): Reading<readonly FoundTable[]> {
  const client = useDataClient();
  const key = ["found", service, words];
  const query = useQuery<readonly FoundTable[]>(
    words === ""
      ? { queryKey: key, queryFn: skipToken }
      : {
          ...reading(key, (options) => askLive(client.engine, { about: "find", service, words }, options)),
          gcTime: MINUTE,
        },
  );
  return words === "" ? { state: "idle" } : readingOf(query, client);
}

/** Whether a text is an address on the web, as far as its beginning tells. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** The table that an address leads to, null for one of nobody; asks nothing of anybody else. */
export async function recognise(engine: Engine, address: string): Promise<Recognised | null> {
  return askLive(engine, { about: "recognise", address });
}

/** The table that an address leads to: asks nothing of anybody. Undefined for what is no address, null for one of nobody. */
export function useRecognised(text: string): Recognised | null | undefined {
  const { engine } = useDataClient();
  const address = isAddress(text) ? text : "";
  const key = ["recognise", address];
  const query = useQuery<{ found: Recognised | null }>(
    address === ""
      ? { queryKey: key, queryFn: skipToken }
      : {
          ...reading(key, async () => ({ found: await recognise(engine, address) })),
          gcTime: MINUTE,
        },
  );
  return address === "" ? undefined : query.data?.found;
}

/** What is in a table; nothing is asked without one. */
export function useTable(source: string, table: string): Reading<Table> {
  const client = useDataClient();
  const key = ["table", source, table];
  const query = useQuery<Table>(
    table === ""
      ? { queryKey: key, queryFn: skipToken }
      : {
          ...reading(key, (options) => askLive(client.engine, { about: "table", source, table }, options)),
          gcTime: MINUTE,
        },
  );
  return table === "" ? { state: "idle" } : readingOf(query, client);
}
