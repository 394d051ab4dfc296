import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { nameOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue, Provider } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { sourcesOf } from "../../presentations/sources.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { PaperFoot } from "../paper/PaperFoot.tsx";
import { useDocumentTitle } from "../useDocumentTitle.ts";
import { keyFiguresOf } from "./keyFigures.ts";
import { municipalitiesOf } from "./municipalities.ts";
import { PlaceCard } from "./PlaceCard.tsx";
import { PlaceField } from "./PlaceField.tsx";
import { PlaceTable } from "./PlaceTable.tsx";
import "./place.css";

interface PlacePageProps {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** Code of the municipality; empty for none yet. */
  readonly code: string;
  readonly mine: string | null;
  readonly notices: ReactNode;
  readonly onMine: (code: string | null) => void;
  readonly onPlace: (code: string) => void;
  readonly onAddress: (address: string) => void;
}

/** *Mijn gemeente*: twelve key figures of one municipality, each in its place beside comparable ones and the country. */
export function PlacePage(props: PlacePageProps) {
  const { catalogue, areas, code, mine, notices, onMine, onPlace, onAddress } = props;
  const words = useWords();
  const area = municipalitiesOf(areas).find((one) => one.code === code);
  const country = Object.values(areas.areas).find(({ level }) => level === "land")?.code ?? "";
  const figures = useMemo(() => keyFiguresOf(catalogue), [catalogue]);
  const place = useMemo(() => ({ code, country }), [code, country]);
  const [asTable, setAsTable] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who chose another municipality is told by its name, and goes on reading below it.
  const [first] = useState(code);
  useEffect(() => {
    if (code !== first) heading.current?.focus();
  }, [code, first]);
  const name = area ? words.localised(nameOf(area)) : "";
  const choose = (next: string) => {
    if (mine === null) onMine(next);
    onPlace(next);
  };
  const title = area ? words.text("place.title", { name }) : words.text("place.title-none");
  useDocumentTitle(title);
  return (
    <main id="main" tabIndex={-1} className="whole">
      {notices}
      <div className="place">
        {area && code === mine && <p className="place-mine">{words.text("place.mine")}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">
          {words.text(area ? "place.lead" : "place.lead-none", { count: figures.length })}
          {area && <span className="on-screen"> {words.text("place.lead-choose")}</span>}
        </p>
        {code !== "" && !area && <p role="alert">{words.text("place.gone", { code })}</p>}
        <div className="place-tools">
          <PlaceField {...{ areas }} label={words.text(area ? "place.other" : "place.which")} onPlace={choose} />
          {area && code !== mine && (
            <button type="button" className="button" onClick={() => onMine(code)}>
              <Icon path={ICONS.star} size={16} />
              {words.text("place.make-mine")}
            </button>
          )}
          {area && (
            <button type="button" className="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {words.text("place.as-table")}
            </button>
          )}
        </div>
        {area && asTable && <PlaceTable caption={title} {...{ figures, place }} />}
        {area && !asTable && (
          <ul className="place-cards">
            {figures.map((figure) => (
              <PlaceCard key={figure.indicator.id} {...{ figure, place, onAddress }} />
            ))}
          </ul>
        )}
        {area && (
          <p className="quiet small">
            {words.text("place.from", {
              sources: sourcesOf(providersOf(figures, catalogue), words).join("; "),
              date: words.date(catalogue.updated),
            })}
          </p>
        )}
        {area && <PaperFoot address={`?place=${code}`} />}
      </div>
    </main>
  );
}

function providersOf(figures: ReturnType<typeof keyFiguresOf>, { providers }: Catalogue): Provider[] {
  const used = new Set(figures.map(({ indicator }) => indicator.provider));
  return providers.filter(({ id }) => used.has(id));
}
