import type { LiveKind } from "../kinds.ts";
import type { SourceSettings } from "../registry.ts";
import type { Request } from "../request.ts";
import type { TableSource } from "../source.ts";
import { patient } from "../patient.ts";

interface Making {
  readonly id: string;
  readonly base: URL;
  readonly request: Request;
}

/** One line per kind of live service; its code comes in with the first question to it. */
const KINDS = {
  cbs: async () => (await import("../cbs/cbs.ts")).createCbs,
  pxweb: async () => (await import("../pxweb/pxweb.ts")).createPxWeb,
  eurostat: async () => (await import("../eurostat/eurostat.ts")).createEurostat,
  jsonstat: async () => (await import("../jsonstat/jsonstat.ts")).createJsonStat,
} as const satisfies Record<LiveKind, () => Promise<(making: Making) => TableSource>>;

export interface LiveServices {
  readonly all: readonly { readonly id: string; readonly kind: LiveKind }[];
  /** The service of this name; undefined when the site has none of that name. */
  readonly get: (id: string) => Promise<TableSource | undefined>;
}

/** The live services that the configuration names, each made when it is first asked. `pause` is that of `patient`. */
export function liveServices(settings: readonly SourceSettings[], request: Request, pause?: number): LiveServices {
  const all = settings.flatMap(({ kind, ...rest }) => (kind === "store" ? [] : [{ kind, ...rest }]));
  const careful = patient(request, { pause });
  const made = new Map<string, Promise<TableSource>>();
  return {
    all,
    async get(id) {
      const service = all.find((one) => one.id === id);
      if (!service) return undefined;
      const source =
        made.get(id) ??
        KINDS[service.kind]().then((make) => make({ id, base: new URL(service.base), request: careful }));
      made.set(id, source);
      return source;
    },
  };
}
