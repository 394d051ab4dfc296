import type { Order } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Intent } from "../form.ts";

interface SortButtonsProps {
  readonly result: Result;
  readonly words: Words;
  /** The order that stands; absent: as given. */
  readonly order?: Order | undefined;
  readonly onIntent: (intent: Intent) => void;
}

/** Asks for another order of the areas. Order is part of the question, so every form follows it. */
export function SortButtons({ result, words, order: now, onIntent }: SortButtonsProps) {
  const byValue = (descending: boolean): Order => ({
    by: "value",
    series: 0,
    slot: Math.max(0, result.slots.length - 1),
    descending,
  });
  const orders: readonly (readonly [string, Order])[] = [
    ["charts.order-high", byValue(true)],
    ["charts.order-low", byValue(false)],
    ["charts.order-name", { by: "name", descending: false }],
  ];
  return (
    <div className="chart-sort" role="group" aria-label={words.text("charts.order")}>
      <span aria-hidden="true">{words.text("charts.order")}</span>
      <div>
        {orders.map(([text, order]) => (
          <button
            key={text}
            type="button"
            className="button small"
            aria-pressed={isSame(now, order)}
            onClick={() => onIntent({ kind: "order", order })}
          >
            {words.text(text)}
          </button>
        ))}
      </div>
    </div>
  );
}

function isSame(now: Order | undefined, order: Order): boolean {
  if (now?.by === "name" && order.by === "name") return now.descending === order.descending;
  return (
    now?.by === "value" &&
    order.by === "value" &&
    now.series === order.series &&
    now.slot === order.slot &&
    now.descending === order.descending
  );
}
