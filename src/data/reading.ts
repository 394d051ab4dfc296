import type { QueryKey } from "@tanstack/react-query";
import { isProblem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import type { ReadOptions } from "../sources/source.ts";
import { Failure } from "./failure.ts";

/** Everything that is read is kept until it is dropped by name or by size; only the catalogue grows old. */
const ALWAYS = Infinity;

/**
 * How TanStack Query reads something. It compares nothing (answers are large and never changed), tries nothing again
 * (the request did) and asks also when the browser thinks that it is offline (the request finds out).
 */
export function reading<T extends object>(queryKey: QueryKey, ask: (options: ReadOptions) => Promise<T | Problem>) {
  return {
    queryKey,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<T> => {
      const answer = await ask({ signal });
      if (isProblem(answer)) throw new Failure(answer);
      return answer;
    },
    structuralSharing: false,
    retry: false,
    networkMode: "always",
    staleTime: ALWAYS,
    gcTime: ALWAYS,
    refetchOnWindowFocus: false,
    throwOnError: (error: Error) => !(error instanceof Failure),
  } as const;
}
