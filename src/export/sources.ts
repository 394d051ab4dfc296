import type { Result } from "../analysis/result.ts";

/** Whose figures these are, each once, with the licence where the name does not have it already. */
export function sourcesOf({ provenance }: Result): string[] {
  const named = provenance.map(({ attribution, licence }) =>
    attribution.includes(licence) ? attribution : `${attribution} (${licence})`,
  );
  return [...new Set(named)];
}
