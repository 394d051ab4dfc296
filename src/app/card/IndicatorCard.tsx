import type { Areas } from "../../cube/area.ts";
import type { Catalogue, Indicator, Sheet } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { Availability } from "./Availability.tsx";
import { aggregationWords } from "./aggregationWords.ts";
import { Definitions } from "./Definitions.tsx";
import type { Fact } from "./Definitions.tsx";

interface IndicatorCardProps {
  readonly indicator: Indicator;
  readonly sheet: Sheet | null;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

/** Everything there is to know about one indicator: what it means, where it exists, who made it, when. */
export function IndicatorCard({ indicator, sheet, catalogue, areas }: IndicatorCardProps) {
  const words = useWords();
  const provider = catalogue.providers.find((one) => one.id === indicator.provider);
  const facts: Fact[] = [
    { term: words.text("card.definition"), text: words.localised(sheet?.definition ?? indicator.description) },
    ...(sheet?.method ? [{ term: words.text("card.method"), text: words.localised(sheet.method) }] : []),
    { term: words.text("card.unit"), text: words.localised(indicator.unit) },
    {
      term: words.text("card.kind"),
      text: `${words.text(`kind.${indicator.kind}`)}, ${words.text(`time.${indicator.time}`)}`,
    },
    { term: words.text("card.date"), text: words.localised(indicator.dateBasis) },
    { term: words.text("card.aggregation"), text: aggregationWords(indicator, catalogue, words) },
  ];
  const made: Fact[] = [
    {
      term: words.text("card.source"),
      text: provider
        ? `${words.localised(provider.name)}. ${words.localised(provider.attribution)}`
        : indicator.provider,
    },
    ...(sheet
      ? [
          {
            term: sheet.source.title,
            text: sheet.source.table ? words.text("card.table", { table: sheet.source.table }) : "",
            href: sheet.source.url,
          },
        ]
      : []),
    ...(sheet ? [{ term: words.text("card.updated"), text: words.date(sheet.updated) }] : []),
    ...(sheet?.frequency ? [{ term: words.text("card.frequency"), text: sheet.frequency }] : []),
    ...(sheet?.said ?? []).map(({ head, text }) => ({ term: head, text })),
  ];
  return (
    <div className="card">
      <p>{words.localised(indicator.description)}</p>
      <Definitions facts={facts} />
      <h3>{words.text("card.availability")}</h3>
      <Availability indicator={indicator} sheet={sheet} areas={areas} />
      {indicator.statusUnknown && <p className="quiet small">{words.text("card.status-unknown")}</p>}
      {indicator.notes.length > 0 && (
        <>
          <h3>{words.text("card.notes")}</h3>
          <ul className="card-notes">
            {indicator.notes.map((note) => (
              <li key={note.text.nl}>{words.localised(note.text)}</li>
            ))}
          </ul>
        </>
      )}
      <Definitions facts={made} />
    </div>
  );
}
