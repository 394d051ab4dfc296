import type { Provenance } from "../analysis/result.ts";
import type { Words } from "../i18n/words.ts";

/** Whose figures these are, each once, with the licence where the name does not have it already. */
export function sourcesOf(made: readonly Pick<Provenance, "attribution" | "licence">[], words: Words): string[] {
  const named = made.map((one) => {
    const [attribution, licence] = [words.localised(one.attribution), words.localised(one.licence)];
    return attribution.includes(licence) ? attribution : `${attribution} (${licence})`;
  });
  return [...new Set(named)];
}

/** The day on which the newest of them were published; empty where none are of a store. */
export function updatedOf(made: readonly Pick<Provenance, "updated">[]): string {
  return (
    made
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? ""
  );
}
