import type { Remedy, Result } from "../../analysis/result.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { NoteList } from "./NoteList.tsx";

interface ExplainProps {
  readonly result: Result | undefined;
  readonly catalogue: Catalogue;
  readonly description: string;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onCard: (indicator: string) => void;
}

/** The pane that explains: what to mind about this selection, the figure in words, what each indicator means. */
export function Explain({ result, catalogue, description, onRemedy, onCard }: ExplainProps) {
  const words = useWords();
  const shown = [...new Set(result?.series.map((series) => series.indicator))];
  const indicators = shown.flatMap((id) => indicatorOf(catalogue, id) ?? []);
  return (
    <>
      {result && result.notes.length > 0 && (
        <section className="section">
          <h3>{words.text("app.notes")}</h3>
          <NoteList notes={result.notes} catalogue={catalogue} onRemedy={onRemedy} />
        </section>
      )}
      {description !== "" && (
        <section className="section">
          <h3>{words.text("app.description")}</h3>
          <p>{description}</p>
        </section>
      )}
      {indicators.map((indicator) => (
        <section className="section" key={indicator.id}>
          <h3>{words.localised(indicator.name)}</h3>
          <p className="small">{words.localised(indicator.description)}</p>
          <p className="small quiet">
            {[indicator.unit, indicator.dateBasis].map(words.localised).filter(Boolean).join(" · ")}
          </p>
          <button
            type="button"
            className="button link"
            aria-label={`${words.text("card.open")}: ${words.localised(indicator.name)}`}
            onClick={() => {
              onCard(indicator.id);
            }}
          >
            {words.text("card.open")}
          </button>
        </section>
      ))}
    </>
  );
}
