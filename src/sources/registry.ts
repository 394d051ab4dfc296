import type { LiveKind } from "./kinds.ts";
import type { Request } from "./request.ts";
import type { DataSource, TableSource } from "./source.ts";
import { createStore } from "./store/store.ts";

/** A place to read from, as the configuration names it. */
export interface SourceSettings {
  readonly kind: "store" | LiveKind;
  /** The word for it in a link: `store`. */
  readonly id: string;
  /** Absolute address, with a slash at the end; empty for a kind whose tables are addresses themselves. */
  readonly base: string;
}

interface Making {
  readonly id: string;
  readonly base: URL;
  readonly request: Request;
}

/** One line per kind of live service; its code comes in with the first question to it. */
const LIVE = {
  cbs: async () => (await import("./cbs/cbs.ts")).createCbs,
} as const satisfies Record<LiveKind, () => Promise<(making: Making) => TableSource>>;

export interface Sources {
  /** In the order of the configuration. */
  readonly stores: ReadonlyMap<string, DataSource>;
  /** The live service of this name; undefined when the site has none of that name. */
  readonly live: (id: string) => Promise<TableSource | undefined>;
  readonly services: readonly { readonly id: string; readonly kind: LiveKind }[];
}

/** Makes the sources that the configuration names. */
export function createSources(settings: readonly SourceSettings[], request: Request): Sources {
  const stores = settings.flatMap(({ kind, id, base }) =>
    kind === "store" ? [[id, createStore({ id, base: new URL(base), request })] as const] : [],
  );
  const made = new Map<string, Promise<TableSource>>();
  const make = async ({ id, kind, base }: SourceSettings & { readonly kind: LiveKind }): Promise<TableSource> =>
    (await LIVE[kind]())({ id, base: new URL(base), request });
  const services = settings.flatMap(({ kind, ...rest }) => (kind === "store" ? [] : [{ kind, ...rest }]));
  return {
    stores: new Map(stores),
    services,
    async live(id) {
      const service = services.find((one) => one.id === id);
      if (!service) return undefined;
      const source = made.get(id) ?? make(service);
      made.set(id, source);
      return source;
    },
  };
}
