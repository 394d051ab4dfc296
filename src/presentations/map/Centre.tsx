import { useId } from "react";
import type { ClassQuery } from "../../analysis/query.ts";
import type { Words } from "../../i18n/words.ts";
import { LimitField } from "../chart/LimitField.tsx";

interface CentreProps {
  readonly centre: NonNullable<ClassQuery["centre"]>;
  /** Whether there is a reference to lie around. */
  readonly hasReference: boolean;
  readonly words: Words;
  readonly onCentre: (centre: NonNullable<ClassQuery["centre"]>) => void;
}

/** Around what diverging classes lie: a number, zero at first, or the first area that is compared with. */
export function Centre({ centre, hasReference, words, onCentre }: CentreProps) {
  const id = useId();
  const isNumber = typeof centre === "number";
  return (
    <>
      <div className="chart-choice">
        <label htmlFor={`${id}-of`}>{words.text("map.centre")}</label>
        <select
          id={`${id}-of`}
          className="field"
          value={isNumber ? "number" : "reference"}
          onChange={(event) => onCentre(event.target.value === "number" ? 0 : { reference: "" })}
        >
          <option value="number">{words.text("map.centre-number")}</option>
          <option value="reference" disabled={isNumber && !hasReference}>
            {words.text("map.centre-reference")}
          </option>
        </select>
      </div>
      {isNumber && (
        <LimitField
          label={words.text("map.centre-at")}
          none="0"
          value={centre}
          locale={words.locale}
          onChange={(typed) => {
            if (typed !== null) onCentre(typed);
          }}
        />
      )}
    </>
  );
}
