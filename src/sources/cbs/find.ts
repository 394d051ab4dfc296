import type { FoundTable } from "../source.ts";
import type { Dataset } from "./schema.ts";
import { isEnded } from "./tableLife.ts";

const MOST = 50;

/**
 * Tables by number or by words: every word must stand in the title or the summary. A table of that number comes first,
 * then those with all words in the title, those that are still kept before those that stopped.
 */
export function findTables(words: string, list: readonly Dataset[]): FoundTable[] {
  const asked = fold(words).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  const found = list.flatMap((table) => {
    const score = scoreOf(table, asked);
    return score === undefined || table.DatasetType === "Text" ? [] : [{ table, score }];
  });
  return found
    .sort((a, b) => a.score - b.score || a.table.Title.localeCompare(b.table.Title, "nl"))
    .slice(0, MOST)
    .map(({ table: { Identifier, Title, TemporalCoverage, Frequency, Status } }) => ({
      id: Identifier,
      title: Title.trim(),
      about: [TemporalCoverage, Frequency].filter(Boolean).join(" · "),
      ended: isEnded(Status),
    }));
}

/** Lower is better; undefined when a word is missing. */
function scoreOf({ Identifier, Title, Summary, Status }: Dataset, asked: readonly string[]): number | undefined {
  const id = fold(Identifier);
  const title = fold(Title);
  const stopped = isEnded(Status) ? 1 : 0;
  if (asked.length === 1 && id === asked[0]) return -2;
  if (asked.length === 1 && id.startsWith(asked[0] ?? "") && /\d/.test(asked[0] ?? "")) return -1;
  if (asked.every((word) => title.includes(word))) return stopped;
  const all = `${title} ${fold(Summary)}`;
  return asked.every((word) => all.includes(word)) ? 2 + stopped : undefined;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
