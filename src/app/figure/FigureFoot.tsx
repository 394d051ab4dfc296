import type { Result } from "../../analysis/result.ts";
import { columnAt } from "../../analysis/result.ts";
import { levelOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import { useWords } from "../../i18n/context.tsx";
import type { Words } from "../../i18n/words.ts";
import { sourcesOf, updatedOf } from "../../presentations/sources.ts";

interface FigureFootProps {
  readonly result: Result;
  readonly areas: Areas;
  readonly asTable: boolean;
  /** Left out by a form that offers its own plain table. */
  readonly onToggleTable?: () => void;
  readonly onExport: () => void;
}

/** Under every figure: who made it, under which licence, how many areas have a figure, and its table twin. */
export function FigureFoot({ result, areas, asTable, onToggleTable, onExport }: FigureFootProps) {
  const words = useWords();
  return (
    <div className="figure-foot">
      <span className="sources">{sourceLine(result, words)}</span>
      <span>{coverageLine(result, areas, words)}</span>
      {onToggleTable && (
        <button type="button" className="button link" onClick={onToggleTable}>
          {words.text(asTable ? "app.as-figure" : "app.as-table")}
        </button>
      )}
      <button type="button" className="button link" aria-haspopup="dialog" onClick={onExport}>
        {words.text("app.export")}
      </button>
    </div>
  );
}

/** Who made the figures, and since when they stand here. */
export function sourceLine(result: Result, words: Words): string {
  const sources = sourcesOf(result.provenance, words).join("; ");
  const updated = updatedOf(result.provenance);
  const line = words.text("app.source", { sources });
  return updated ? `${line} · ${words.text("app.updated", { date: words.date(updated) })}` : line;
}

/**
 * "318 van 342 gemeenten"; where the periods differ in it, the fewest and the most. A period of which there is no
 * figure at all, as the year before the first, says nothing about areas.
 */
export function coverageLine(result: Result, areas: Areas, words: Words): string {
  const level = levelOf(areas, result.level);
  const columns = result.series.flatMap((_, series) =>
    result.slots.map((_, slot) => result.coverage[columnAt(result, series, slot)]),
  );
  const all = columns.filter((one) => one !== undefined).filter((one) => one.of > 0);
  const some = all.filter((one) => one.known > 0);
  const known = some.length > 0 ? some : all;
  const first = known[0];
  if (!first || !level) return "";
  const counts = known.map((one) => one.known);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const of = Math.max(...known.map((one) => one.of));
  const many = low === high ? words.number(low, 0) : `${words.number(low, 0)}–${words.number(high, 0)}`;
  return words.text("app.coverage", {
    known: many,
    of: words.number(of, 0),
    level: of === 1 ? level.name : level.plural,
  });
}
