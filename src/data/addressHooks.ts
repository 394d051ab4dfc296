import { skipToken, useQuery } from "@tanstack/react-query";
import type { FoundAddress } from "../sources/pdok/addresses.ts";
import { askLive } from "./engine/engine.ts";
import { allowHosts } from "./allowHosts.ts";
import { readingOf } from "./hooks.ts";
import type { Reading } from "./hooks.ts";
import { useDataClient } from "./provider.tsx";
import { reading } from "./reading.ts";

export type { FoundAddress } from "../sources/pdok/addresses.ts";

const MINUTE = 60_000;

/** The origin that would be asked where an address lies; empty where this site does not do that. Asks nothing. */
export function useAddressHost(): string {
  const { engine } = useDataClient();
  return useQuery(reading(["address-host"], () => askLive(engine, { about: "address-host" }))).data?.origin ?? "";
}

/** Where an address lies; nothing is asked without a text. `host` has been shown, and asking is letting it be asked. */
export function useAddresses(text: string, host: string): Reading<readonly FoundAddress[]> {
  const client = useDataClient();
  const { engine } = client;
  const key = ["address", text];
  const query = useQuery<readonly FoundAddress[]>(
    text === ""
      ? { queryKey: key, queryFn: skipToken }
      : {
          ...reading(key, async (options) => {
            await allowHosts(engine, [host]);
            return askLive(engine, { about: "address", text }, options);
          }),
          gcTime: MINUTE,
        },
  );
  return text === "" ? { state: "idle" } : readingOf(query, client);
}
