import { useId } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Query } from "../../analysis/query.ts";
import { useWords } from "../../i18n/context.tsx";
import { areaWords } from "../search/proposalWords.ts";
import { referencesFor } from "./choices.ts";
import { Select } from "./Select.tsx";

const LONGEST_WINDOW = 366;

interface WindowProps {
  readonly n: number;
  readonly least: number;
  readonly onN: (n: number) => void;
}

/** Over how many periods. What is no whole number is not taken over. */
export function WindowSettings({ n, least, onN }: WindowProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className="calc-setting">
      <label className="field-label" htmlFor={id}>
        {words.text("calc.set-n")}
      </label>
      <input
        id={id}
        className="field"
        type="number"
        min={least}
        max={LONGEST_WINDOW}
        defaultValue={n}
        onChange={(event) => {
          const typed = event.target.valueAsNumber;
          if (Number.isInteger(typed) && typed >= least && typed <= LONGEST_WINDOW) onN(typed);
        }}
      />
    </div>
  );
}

const SURE = [95, 99.8] as const;

/** How sure an interval is. */
export function SurenessSettings({
  level,
  onLevel,
}: {
  readonly level: (typeof SURE)[number];
  readonly onLevel: (level: (typeof SURE)[number]) => void;
}) {
  const words = useWords();
  return (
    <Select
      label={words.text("calc.set-sure")}
      value={String(level)}
      choices={SURE.map((each) => [
        String(each),
        words.text("calc.sure", { level: words.number(each, each === 95 ? 0 : 1) }),
      ])}
      onChoose={(chosen) => onLevel(SURE.find((each) => String(each) === chosen) ?? 95)}
    />
  );
}

interface ReferenceProps {
  readonly reference: string;
  readonly query: Query;
  readonly areas: Areas;
  /** Codes of the areas that the reader has before them. */
  readonly near: readonly string[];
  readonly onReference: (reference: string) => void;
}

/** What is compared with: the first reference above the figure, or one by name. */
export function ReferenceSettings({ reference, query, areas, near, onReference }: ReferenceProps) {
  const words = useWords();
  const named = referencesFor(query, areas, near).flatMap((code) => {
    const area = areas.areas[code];
    return area ? [[code, areaWords({ area }, areas, words)] as const] : [];
  });
  return (
    <Select
      label={words.text("calc.set-reference")}
      value={reference}
      choices={[["", words.text("calc.reference-first")], ...named]}
      onChoose={onReference}
    />
  );
}
