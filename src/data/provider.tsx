import { QueryClientProvider } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { ReactElement, ReactNode } from "react";
import type { DataClient } from "./client.ts";

const Context = createContext<DataClient | null>(null);

/** Gives the hooks of this room their client. */
export function DataProvider({
  client,
  children,
}: {
  readonly client: DataClient;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Context value={client}>
      <QueryClientProvider client={client.queries}>{children}</QueryClientProvider>
    </Context>
  );
}

/** The data of the page; throws outside a `DataProvider`, which is a mistake in the code. */
export function useDataClient(): DataClient {
  const client = useContext(Context);
  if (!client) throw new Error("no DataProvider above this part of the screen");
  return client;
}
