import type { Result } from "../analysis/result.ts";
import type { Exported } from "./format.ts";

/** Whose figures these are, each once, with the licence where the name does not have it already. */
export function sourcesOf({ provenance }: Result): string[] {
  const named = provenance.map(({ attribution, licence }) =>
    attribution.includes(licence) ? attribution : `${attribution} (${licence})`,
  );
  return [...new Set(named)];
}

/** Whose figures these are and on which day the file was made, in one line. */
export function sourceLine({ result, words, date }: Pick<Exported, "result" | "words" | "date">): string {
  return `${words.text("export.source")}: ${sourcesOf(result).join("; ")} · ${words.date(date)}`;
}
