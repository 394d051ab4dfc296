import { useMemo } from "react";
import type { DrawingProps } from "../form.ts";
import { cardsOf } from "./model.ts";
import type { KpiOptions } from "./options.ts";
import { trendPath } from "./trend.ts";
import "./kpi.css";

const TREND = { width: 132, height: 34 };

/** Key figures as cards. */
export function Drawing(props: DrawingProps<KpiOptions>) {
  const { result, options, words, title, description, mine, onIntent } = props;
  const { cards, of } = useMemo(() => cardsOf(result, options, words, mine), [result, options, words, mine]);
  return (
    <section className="kpi-form" aria-label={title}>
      <p className="visually-hidden">{description}</p>
      <ul className="kpi-cards">
        {cards.map((card) => (
          <li key={card.key} className={card.mine ? "kpi-card is-mine" : "kpi-card"}>
            <h3>{card.title}</h3>
            {card.code === null ? (
              <span className="kpi-area">{card.area}</span>
            ) : (
              <button
                type="button"
                className="button link kpi-area"
                onClick={() => card.code !== null && onIntent({ kind: "choose-area", code: card.code })}
              >
                {card.area}
              </button>
            )}
            <p className="kpi-figure">
              <strong>{card.figure}</strong> <span>{card.unit}</span>
            </p>
            <p className="quiet">{card.period}</p>
            {card.trend.length > 0 && <TrendLine values={card.trend} />}
            {card.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
      {of > cards.length && (
        <p className="small quiet">
          {words.text("kpi.left", { shown: { value: cards.length, decimals: 0 }, count: { value: of, decimals: 0 } })}
        </p>
      )}
    </section>
  );
}

/** The shape of the development; the figures themselves stand in the table. */
function TrendLine({ values }: { readonly values: readonly number[] }) {
  const { path, end } = trendPath(values, TREND.width, TREND.height);
  return (
    <svg className="kpi-trend" {...TREND} aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
      {end && <circle cx={end[0]} cy={end[1]} r="3" fill="currentColor" />}
    </svg>
  );
}
