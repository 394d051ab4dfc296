import { useId, useState } from "react";
import { asTyped, typedNumber } from "../../i18n/typedNumber.ts";
import type { Words } from "../../i18n/words.ts";

interface OwnLimitsProps {
  readonly limits: readonly number[];
  readonly words: Words;
  readonly onLimits: (limits: readonly number[]) => void;
}

/** Limits as the person sets them. They take effect when each is higher than the one before. */
export function OwnLimits({ limits, words, onLimits }: OwnLimitsProps) {
  const written = () => limits.map((limit) => asTyped(limit, words.locale));
  const [texts, setTexts] = useState({ limits, written: written() });
  const id = useId();
  if (texts.limits !== limits) setTexts({ limits, written: written() });
  const numbers = texts.written.map((text) => typedNumber(text, words.locale) ?? NaN);
  const wrong = numbers.some((limit, index) => Number.isNaN(limit) || limit <= (numbers[index - 1] ?? -Infinity));
  const settle = () => {
    if (!wrong && numbers.some((limit, index) => limit !== limits[index])) onLimits(numbers);
  };
  return (
    <fieldset className="map-limits">
      <legend>{words.text("map.limits")}</legend>
      <div>
        {texts.written.map((text, index) => (
          <input
            key={index}
            className="field"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-label={words.text("map.limit", { number: index + 1 })}
            aria-invalid={wrong}
            aria-describedby={wrong ? id : undefined}
            onChange={(event) => {
              const { value } = event.target;
              setTexts((old) => ({
                limits: old.limits,
                written: old.written.map((each, at) => (at === index ? value : each)),
              }));
            }}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === "Enter") settle();
            }}
          />
        ))}
      </div>
      {wrong && (
        <p id={id} className="notice">
          {words.text("map.limits-wrong")}
        </p>
      )}
    </fieldset>
  );
}
