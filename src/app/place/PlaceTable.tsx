import { useWords } from "../../i18n/context.tsx";
import type { KeyFigure } from "./keyFigures.ts";
import type { Place } from "./placeQuery.ts";
import { usePlaceCard } from "./usePlaceCard.ts";

interface PlaceTableProps {
  readonly caption: string;
  readonly figures: readonly KeyFigure[];
  readonly place: Place;
}

/** A region that scrolls and holds nothing to focus on is itself in the tab order (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

/** The same key figures as a plain table. */
export function PlaceTable({ caption, figures, place }: PlaceTableProps) {
  const words = useWords();
  return (
    <div className="place-table" role="region" aria-label={caption} {...REACHABLE}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {["indicator", "figure", "unit", "period", "rank", "similar", "country", "course"].map((head) => (
              <th key={head} scope="col">
                {words.text(`place.head-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.indicator.id} {...{ figure, place }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ figure, place }: { readonly figure: KeyFigure; readonly place: Place }) {
  const words = useWords();
  const { card } = usePlaceCard(figure, place);
  const [similar, country] = card?.beside ?? [];
  const cells = card && [
    { key: "figure", text: [card.figure, card.said && `(${card.said})`].filter(Boolean).join(" ") },
    { key: "unit", text: card.unit },
    { key: "period", text: card.period },
    { key: "rank", text: card.place ? words.text("place.place", { ...card.place }) : "" },
    { key: "similar", text: [similar?.figure, similar?.said && `(${similar.said})`].filter(Boolean).join(" ") },
    { key: "country", text: [country?.figure, country?.said && `(${country.said})`].filter(Boolean).join(" ") },
    { key: "course", text: card.trend.map(({ period, figure: value }) => `${period}: ${value}`).join("; ") },
  ];
  return (
    <tr>
      <th scope="row">{words.localised(figure.indicator.name)}</th>
      {cells ? (
        cells.map(({ key, text }) => <td key={key}>{text}</td>)
      ) : (
        <td colSpan={7}>{words.text("place.reading")}</td>
      )}
    </tr>
  );
}
