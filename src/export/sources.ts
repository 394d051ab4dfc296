import { sourcesOf } from "../presentations/sources.ts";
import type { Exported } from "./format.ts";

/** Whose figures these are, and whose points stand over a map of them, and on which day the file was made, in one line. */
export function sourceLine({
  result,
  words,
  date,
  picture,
}: Pick<Exported, "result" | "words" | "date" | "picture">): string {
  const points = (picture?.points ?? []).filter((file) => file.points.length > 0);
  const sources = [
    ...sourcesOf(result.provenance, words),
    ...points.map(({ name }) => words.text("export.own-points", { name })),
  ];
  return `${words.text("export.source")}: ${sources.join("; ")} · ${words.date(date)}`;
}
