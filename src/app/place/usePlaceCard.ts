import { useMemo } from "react";
import { useResult } from "../../data/hooks.ts";
import type { ResultReading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { KeyFigure } from "./keyFigures.ts";
import { placeCardOf } from "./placeCard.ts";
import type { PlaceCard } from "./placeCard.ts";
import { placeQuery } from "./placeQuery.ts";
import type { Place } from "./placeQuery.ts";

/** A key figure of a municipality, as it comes in. While another municipality is read, there is none. */
export function usePlaceCard(
  figure: KeyFigure,
  place: Place,
): { readonly reading: ResultReading; readonly card: PlaceCard | undefined } {
  const words = useWords();
  const query = useMemo(() => placeQuery(figure, place), [figure, place]);
  const reading = useResult(query);
  const { result, stale } = reading;
  const card = useMemo(
    () => (result && !stale ? placeCardOf(result, place.code, words) : undefined),
    [result, stale, place, words],
  );
  return { reading, card };
}
