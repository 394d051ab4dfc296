import { problemMessage } from "../../cube/problem.ts";
import { useWords } from "../../i18n/context.tsx";
import { HereLink } from "../../ui/HereLink.tsx";
import { trendPath } from "../../presentations/kpi/trend.ts";
import type { KeyFigure } from "./keyFigures.ts";
import type { PlaceCard as Card } from "./placeCard.ts";
import { placeAddress } from "./placeQuery.ts";
import type { Place } from "./placeQuery.ts";
import { usePlaceCard } from "./usePlaceCard.ts";

const TREND = { width: 118, height: 36 };

interface PlaceCardProps {
  readonly figure: KeyFigure;
  readonly place: Place;
  readonly onAddress: (address: string) => void;
}

/** One key figure: how much, in which place, beside whom, and which way. Its name opens it in the workbench. */
export function PlaceCard({ figure, place, onAddress }: PlaceCardProps) {
  const words = useWords();
  const { reading, card } = usePlaceCard(figure, place);
  const address = placeAddress(figure, place);
  return (
    <li className="place-card" aria-busy={!card}>
      <h2>
        <HereLink {...{ address }} onOpen={() => onAddress(address)}>
          {words.localised(figure.indicator.name)}
        </HereLink>
      </h2>
      {card && <Figures card={card} />}
      {!card && reading.state === "failed" && (
        <div className="place-failed">
          <p>{reading.problems.map((problem) => words.say(problemMessage(problem))).join(" ")}</p>
          <button type="button" className="button small" onClick={reading.retry}>
            {words.text("app.retry")}
          </button>
        </div>
      )}
    </li>
  );
}

function Figures({ card }: { readonly card: Card }) {
  const words = useWords();
  const { figure, said, unit, period, place, beside, trend, sentences } = card;
  return (
    <>
      <div className="place-head">
        <div>
          <p className="place-figure">
            <strong>{figure}</strong> <span>{unit}</span>
          </p>
          <p className="quiet small">
            {[place && words.text("place.place", { ...place }), period, said].filter(Boolean).join(" · ")}
          </p>
        </div>
        {trend.length > 0 ? <Trend trend={trend} /> : <p className="quiet small">{words.text("place.no-trend")}</p>}
      </div>
      <dl>
        {beside.map(({ name, figure: other, said: why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {other} {why !== "" && <span>{why}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="place-said">{sentences.join(" ")}</p>
    </>
  );
}

/** The shape of the course; its figures are read by who cannot see it, and stand in the workbench. */
function Trend({ trend }: Pick<Card, "trend">) {
  const { path, end } = trendPath(
    trend.map(({ value }) => value),
    TREND.width,
    TREND.height,
  );
  const said = trend.map(({ period, figure }) => `${period}: ${figure}`).join("; ");
  return (
    <svg className="place-trend" {...TREND} role="img" aria-label={said}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      {end && <circle cx={end[0]} cy={end[1]} r="3.2" fill="currentColor" />}
    </svg>
  );
}
